using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Outline;

/// <summary>A numbered section of 申出書 (表2, 表3): its heading and its tables.</summary>
internal static class SectionTables
{
    /// <summary>The parts of <paramref name="section"/> in order.</summary>
    public static IEnumerable<OutlinePart> Of(StatementSection section)
    {
        yield return new OutlineParagraph(
            OutlineStyle.Heading1, DocumentWording.Of("statement.section", $"{section.Number}", PlainText.OneLine(section.Title)));
        foreach (var (i, block) in section.Blocks.Index())
        {
            if (block.Title is not null)
                yield return new OutlineParagraph(OutlineStyle.Heading2, PlainText.OneLine(block.Title));
            else if (i > 0)
                yield return new OutlineParagraph(OutlineStyle.Normal, "");
            yield return Table(block, PlainText.OneLine(block.Title ?? section.Title));
        }
    }

    private static OutlineTable Table(StatementTable block, string caption) =>
        block.Header is { } header ? Grid(block, header, caption) : LabelAndValue(block, caption);

    private static OutlineTable LabelAndValue(StatementTable block, string caption)
    {
        OutlineCell[] head = [OutlineCell.Head(DocumentWording.Of("statement.item")), OutlineCell.Head(DocumentWording.Of("statement.content"))];
        return new OutlineTable(caption, ColumnWidths.LabelAndValue, new OutlineRow(head), [.. block.Rows.Select((row, i) => new OutlineRow(
            [OutlineCell.Label(row.Cells[0], row.Indent), row.IsGap ? OutlineCell.Gap(row.Cells[1]) : OutlineCell.Words(row.Cells[1])],
            KeepNext: i + 1 < block.Rows.Count && block.Rows[i + 1].Indent > row.Indent))]);
    }

    private static OutlineTable Grid(StatementTable block, IReadOnlyList<string> header, string caption) => new(
        caption,
        ColumnWidths.For([header, .. block.Rows.Select(Displayed)]),
        new OutlineRow([.. header.Select(OutlineCell.Head)]),
        [.. block.Rows.Select(row => new OutlineRow([.. row.Cells.Select(cell =>
            row.IsGap && OutlineCell.IsMissing(cell) ? OutlineCell.Gap(cell) : OutlineCell.Value(cell))]))]);

    private static string[] Displayed(StatementRow row) =>
        [.. row.Cells.Select(cell => row.IsGap && OutlineCell.IsMissing(cell) ? DocumentWording.Of("statement.gap") : cell)];
}
