using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Terminal;

/// <summary>A report as plain text with tables: for the terminal, and for a file that is read without a browser.</summary>
internal static class ReportText
{
    /// <summary>Width of the tables where no terminal says how wide it is, in half-width characters.</summary>
    public const int PlainWidth = 120;

    /// <summary>Writes the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="output">Where to.</param>
    /// <param name="width">How wide tables may be.</param>
    public static void Write(ReportPage page, TextWriter output, int width)
    {
        output.WriteLine(TerminalText.Safe(page.Title));
        output.WriteLine();
        foreach (var block in page.Blocks) Write(block, output, width);
    }

    private static void Write(ReportBlock block, TextWriter output, int width)
    {
        switch (block)
        {
            case ReportBlock.Heading heading:
                output.WriteLine();
                output.WriteLine(ProgramText.Of(heading.Level == 2 ? "report.chapter" : "report.section", TerminalText.Safe(heading.Text)));
                break;
            case ReportBlock.Paragraph paragraph:
                output.WriteLine(TerminalText.Safe(paragraph.Text));
                break;
            case ReportBlock.Facts facts:
                string[][] rows = [.. facts.Items.Select(i => new[] { TerminalText.Safe(i.Label), TerminalText.Safe(i.Value) })];
                foreach (var line in Columns.Align(rows)) output.WriteLine(line);
                break;
            case ReportBlock.Bullets bullets:
                foreach (var item in bullets.Items) output.WriteLine(ProgramText.Of("view.bullet", TerminalText.Safe(item)));
                break;
            case ReportBlock.Table table:
                foreach (var line in TextTable.Lines([[.. table.Head.Select(h => (string[])[h])], .. table.Rows.Select(r => r.Select(CellOf).ToList())], width)) output.WriteLine(line);
                break;
            case ReportBlock.Picture picture:
                output.WriteLine(picture.Mermaid);
                break;
        }
    }

    private static IReadOnlyList<string> CellOf(ReportCell cell) => [.. cell.Lines.Select(l => TerminalText.Safe(WordsOf(l)))];

    private static string WordsOf(ReportLine line) => line.Mark switch
    {
        ReportMark.Before => Wording.Of("report.before", line.Text),
        ReportMark.After => Wording.Of("report.after", line.Text),
        _ => line.Text,
    };
}
