using System.Text;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>A page as Markdown; words of rule files never break a table and never become markup.</summary>
public static class ReportMarkdown
{
    private const string Special = "\\`*_{}[]<>#|";

    /// <summary>The whole text, ending with a line end.</summary>
    public static string Write(ReportPage page)
    {
        var text = new StringBuilder("# ").Append(Escape(page.Title)).Append("\n\n");
        foreach (var block in page.Blocks) Append(text, block);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder text, ReportBlock block)
    {
        switch (block)
        {
            case ReportBlock.Heading heading:
                text.Append('#', heading.Level).Append(' ').Append(Escape(heading.Text)).Append("\n\n");
                break;
            case ReportBlock.Paragraph paragraph:
                text.Append(Escape(paragraph.Text)).Append("\n\n");
                break;
            case ReportBlock.Facts facts:
                foreach (var (label, value) in facts.Items) text.Append("- ").Append(Wording.Of("report.fact", Escape(label), Escape(value))).Append('\n');
                text.Append('\n');
                break;
            case ReportBlock.Bullets bullets:
                foreach (var item in bullets.Items) text.Append("- ").Append(Escape(item)).Append('\n');
                text.Append('\n');
                break;
            case ReportBlock.Table table:
                Row(text, table.Head.Select(Escape));
                Row(text, table.Head.Select(_ => "---"));
                foreach (var row in table.Rows) Row(text, row.Select(Cell));
                text.Append('\n');
                break;
            case ReportBlock.Picture picture:
                text.Append("```mermaid\n").Append(picture.Mermaid).Append("```\n\n");
                break;
        }
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Cell(ReportCell cell) => string.Join("<br>", cell.Lines.Select(l => l.Mark switch
    {
        ReportMark.Id => $"`{l.Text.Replace("`", "", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)}`",
        ReportMark.Before => Wording.Of("report.before", Escape(l.Text)),
        ReportMark.After => Wording.Of("report.after", Escape(l.Text)),
        ReportMark.Result or ReportMark.Attention => $"**{Escape(l.Text)}**",
        _ => Escape(l.Text),
    }));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (Special.Contains(c, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
