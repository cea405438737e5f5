using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Html;

/// <summary>A table of a report. Each cell carries the word over its column, which a narrow screen shows instead of the head.</summary>
internal static class ReportHtmlTable
{
    public static string Of(ReportBlock.Table table) => $"""
        <table class="columns{table.Head.Count}">
        <thead><tr>{string.Concat(table.Head.Select(h => $"<th scope=\"col\">{Escaped.Of(h)}</th>"))}</tr></thead>
        <tbody>
        {string.Concat(table.Rows.Select(row => Row(table.Head, row)))}</tbody>
        </table>

        """;

    private static string Row(IReadOnlyList<string> head, IReadOnlyList<ReportCell> row) =>
        $"<tr>{string.Concat(row.Select((cell, i) => $"<td data-label=\"{Escaped.Of(head[i])}\">{Cell(cell)}</td>"))}</tr>\n";

    private static string Cell(ReportCell cell) => string.Concat(cell.Lines.Select(Line));

    private static string Line(ReportLine line)
    {
        var anchor = line.Anchor is { } id ? $" id=\"{id}\"" : "";
        var text = line.Place is { } place ? $"<a href=\"#{place}\">{Escaped.Of(line.Text)}</a>" : Escaped.Of(line.Text);
        return $"<div{anchor}{Class(line.Mark)}>{Marked(line.Mark, text)}</div>";
    }

    private static string Class(ReportMark mark) => mark == ReportMark.None ? "" : $" class=\"{Name(mark)}\"";

    // Removed and added text is told by the element as well, for those who hear the page.
    private static string Marked(ReportMark mark, string text) => mark switch
    {
        ReportMark.Before => $"<del>{text}</del>",
        ReportMark.After => $"<ins>{text}</ins>",
        ReportMark.Guideline or ReportMark.Interpretation or ReportMark.Attention => $"<span>{text}</span>",
        _ => text,
    };

    private static string Name(ReportMark mark) => mark switch
    {
        ReportMark.Guideline => "guideline",
        ReportMark.Interpretation => "interpretation",
        ReportMark.Result => "result",
        ReportMark.Id => "id",
        ReportMark.Before => "before",
        ReportMark.After => "after",
        _ => "attention",
    };
}
