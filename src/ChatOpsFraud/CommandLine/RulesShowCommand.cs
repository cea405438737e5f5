using System.CommandLine;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.RuleBooks;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>rules show</c>: the rule book to read, print and file.</summary>
internal static class RulesShowCommand
{
    private static readonly Option<string> Rules = CommonOptions.Rules();
    private static readonly Option<bool> Workflow = new("--workflow") { Description = ProgramText.Of("option.workflow") };
    private static readonly Option<string?> Format = ReportOutput.Format();
    private static readonly Option<string?> Out = ReportOutput.Out();
    private static readonly Option<DateOnly?> AsOf = CommonOptions.AsOf();

    public static Command Make()
    {
        var show = new Command("show", ProgramText.Of("command.rulesShow")) { Rules, Format, Out, Workflow, AsOf };
        show.SetAction(Show);
        return show;
    }

    private static int Show(ParseResult parsed)
    {
        var day = CommonOptions.Day(parsed.GetValue(AsOf));
        var reading = RuleBookReading.Of(parsed.GetRequiredValue(Rules), day);
        if (reading.Book is not { } book) return Complaint.Of(reading);
        if (parsed.GetValue(Workflow)) Console.WriteLine(WorkflowReport.Of(book.Rules));
        else ReportOutput.Write(RuleBookReport.Of(book, reading.Approval, day), parsed.GetValue(Format), parsed.GetValue(Out));
        return ExitCode.Done;
    }
}
