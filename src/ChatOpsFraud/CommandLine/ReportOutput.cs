using System.CommandLine;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Documents.Html;
using ChatOpsFraud.Terminal;
using Spectre.Console;

namespace ChatOpsFraud.CommandLine;

/// <summary>Writes a report in the form that was asked for, to a file or to standard output.</summary>
internal static class ReportOutput
{
    private static readonly string[] Formats = ["text", "md", "html"];

    /// <summary><c>--format text|md|html</c>; without it the ending of <c>--out</c> decides, else text.</summary>
    public static Option<string?> Format()
    {
        var format = new Option<string?>("--format") { Description = ProgramText.Of("option.reportFormat") };
        format.AcceptOnlyFromAmong(Formats);
        return format;
    }

    /// <summary><c>--out FILE</c>.</summary>
    public static Option<string?> Out() => new("--out") { Description = ProgramText.Of("option.outFile") };

    /// <summary>Writes the page; with a file, standard output only names it.</summary>
    public static void Write(ReportPage page, string? format, string? file)
    {
        var form = format ?? Path.GetExtension(file)?.ToUpperInvariant() switch
        {
            ".HTML" or ".HTM" => "html",
            ".MD" => "md",
            _ => "text",
        };
        if (file is null)
        {
            Write(page, form, Console.Out, Console.IsOutputRedirected ? ReportText.PlainWidth : AnsiConsole.Profile.Width);
            return;
        }
        using (var output = new StreamWriter(file)) Write(page, form, output, ReportText.PlainWidth);
        Console.WriteLine(ProgramText.Of("report.written", file));
    }

    private static void Write(ReportPage page, string form, TextWriter output, int width)
    {
        switch (form)
        {
            case "html":
                output.Write(ReportHtml.Page(page));
                break;
            case "md":
                output.Write(ReportMarkdown.Write(page));
                break;
            default:
                ReportText.Write(page, output, width);
                break;
        }
    }
}
