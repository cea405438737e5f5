using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Docx;

/// <summary>A numbered section of 申出書 (表2, 表3): its heading and its tables.</summary>
internal static class SectionTables
{
    /// <summary>The elements of <paramref name="section"/> in order.</summary>
    public static IEnumerable<OpenXmlElement> Of(StatementSection section)
    {
        yield return StyledText.Paragraph(
            StyleId.Heading1, DocumentWording.Of("statement.section", $"{section.Number}", PlainText.OneLine(section.Title)));
        foreach (var (i, block) in section.Blocks.Index())
        {
            if (block.Title is not null)
                yield return StyledText.Paragraph(StyleId.Heading2, PlainText.OneLine(block.Title));
            else if (i > 0)
                yield return new Paragraph();
            yield return Table(block, block.Title ?? section.Title);
        }
    }

    private static Table Table(StatementTable block, string caption) =>
        block.Header is { } header ? Grid(block, header, caption) : LabelAndValue(block, caption);

    private static Table LabelAndValue(StatementTable block, string caption)
    {
        var widths = ColumnWidths.LabelAndValue;
        var table = TableFrame.Of(caption, widths, [DocumentWording.Of("statement.item"), DocumentWording.Of("statement.content")]);
        foreach (var (i, row) in block.Rows.Index())
        {
            var value = row.IsGap ? StatementCell.Gap(row.Cells[1], widths[1]) : StatementCell.Words(row.Cells[1], widths[1]);
            var shown = TableFrame.Row([StatementCell.Label(row.Cells[0], widths[0], row.Indent), value]);
            if (i + 1 < block.Rows.Count && block.Rows[i + 1].Indent > row.Indent)
                TableFrame.KeepWithNext(shown);
            table.AppendChild(shown);
        }
        return table;
    }

    private static Table Grid(StatementTable block, IReadOnlyList<string> header, string caption)
    {
        var widths = ColumnWidths.For([header, .. block.Rows.Select(Displayed)]);
        var table = TableFrame.Of(caption, widths, header);
        foreach (var row in block.Rows)
            table.AppendChild(TableFrame.Row(row.Cells.Select((cell, i) =>
                row.IsGap && IsMissing(cell) ? StatementCell.Gap(cell, widths[i]) : StatementCell.Value(cell, widths[i]))));
        return table;
    }

    private static string[] Displayed(StatementRow row) =>
        [.. row.Cells.Select(cell => row.IsGap && IsMissing(cell) ? DocumentWording.Of("statement.gap") : cell)];

    private static bool IsMissing(string cell) =>
        string.IsNullOrWhiteSpace(cell) || cell.Contains(DocumentWording.Of("statement.gap"), StringComparison.Ordinal);
}
