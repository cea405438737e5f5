using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Outline;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Html;

/// <summary>
/// 申出書 as a part of a page, for a preview that follows the interview and for printing. It has no style and no script inside and
/// no ids; everything from people is text. What looks how is said by <see cref="Style"/>, which touches nothing outside of
/// <c>.statement</c> but the margins of a printed page.
/// </summary>
/// <remarks>
/// Class names, stable: <c>statement</c> the whole · <c>statement-title</c> · <c>statement-particulars</c> date, number, edition ·
/// <c>statement-addressee</c> · <c>statement-lead</c> · <c>statement-section</c> heading of 1, 2, 3 · <c>statement-part</c> heading
/// of an order · <c>statement-table</c> · <c>statement-label</c> and <c>statement-label-under</c> label of a row ·
/// <c>statement-value</c> · <c>statement-amount</c> · <c>statement-missing</c> a cell that lacks its value · <c>statement-gap</c>
/// the mark 未確認（後日補足） · <c>statement-end</c> · <c>statement-footer</c>.
/// </remarks>
public static class StatementHtml
{
    private static readonly Lazy<string> Sheet = new(() => EmbeddedText.Read("Html.statement.css"));

    /// <summary>The style sheet, to be served as a file of its own.</summary>
    public static string Style => Sheet.Value;

    /// <summary>The part for <paramref name="model"/>: one <c>article</c>, headings from <c>h2</c> on. The same model always gives the same text.</summary>
    public static string Write(StatementModel model)
    {
        var outline = StatementOutline.Of(model);
        return $"""
            <article class="statement" lang="ja">
            {string.Concat(outline.Parts.Select(Part))}<p class="statement-footer">{Escaped.Of(outline.Footer)}</p>
            </article>

            """;
    }

    private static string Part(OutlinePart part) => part switch
    {
        OutlineTable table => Table(table),
        OutlineParagraph paragraph => Paragraph(paragraph),
        _ => throw new InvalidOperationException($"Nothing is written for {part.GetType().Name}."),
    };

    private static string Paragraph(OutlineParagraph paragraph)
    {
        var (element, name) = paragraph.Style switch
        {
            OutlineStyle.Title => ("h2", "title"),
            OutlineStyle.Heading1 => ("h3", "section"),
            OutlineStyle.Heading2 => ("h4", "part"),
            OutlineStyle.Particulars => ("p", "particulars"),
            OutlineStyle.Addressee => ("p", "addressee"),
            OutlineStyle.End => ("p", "end"),
            _ => ("p", "lead"),
        };
        return $"<{element} class=\"statement-{name}\">{Escaped.Lines(paragraph.Text)}{Mark(paragraph.Mark)}</{element}>\n";
    }

    private static string Table(OutlineTable table) => $"""
        <table class="statement-table" aria-label="{Escaped.Of(table.Caption)}">
        <thead><tr>{string.Concat(table.Head.Cells.Select(Cell))}</tr></thead>
        <tbody>
        {string.Concat(table.Rows.Select(row => $"<tr>{string.Concat(row.Cells.Select(Cell))}</tr>\n"))}</tbody>
        </table>

        """;

    private static string Cell(OutlineCell cell)
    {
        var text = Escaped.Lines(cell.Text) + (cell.Mark is not null && cell.Text.Length > 0 ? "<br>" : "") + Mark(cell.Mark);
        return cell.Kind switch
        {
            CellKind.Head => $"""<th scope="col">{text}</th>""",
            CellKind.Label => $"""<th scope="row" class="statement-label">{text}</th>""",
            CellKind.LabelUnder => $"""<th scope="row" class="statement-label statement-label-under">{text}</th>""",
            CellKind.Amount => $"""<td class="statement-amount">{text}</td>""",
            CellKind.Gap => $"""<td class="statement-missing">{text}</td>""",
            _ => $"""<td class="statement-value">{text}</td>""",
        };
    }

    private static string Mark(string? mark) => mark is null ? "" : $"""<strong class="statement-gap">{Escaped.Of(mark)}</strong>""";
}
