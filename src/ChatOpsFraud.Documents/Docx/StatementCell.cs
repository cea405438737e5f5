using System.Text.RegularExpressions;
using ChatOpsFraud.Documents.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Docx;

/// <summary>The kinds of cell of a table of 申出書.</summary>
internal static partial class StatementCell
{
    private const string HeadFill = "D9D9D9";
    private const string LabelFill = "F2F2F2";
    private const string GapFill = "FFF2CC";

    /// <summary>The head of a column.</summary>
    public static TableCell Head(string text, int width) =>
        Cell(width, HeadFill, StyledText.Paragraph(StyleId.CellHead, text));

    /// <summary>The label of a row; one that belongs to the row above is set in.</summary>
    public static TableCell Label(string text, int width, int indent) =>
        Cell(width, LabelFill, StyledText.Paragraph(indent > 0 ? StyleId.CellLabelUnder : StyleId.CellLabel, text));

    /// <summary>A value: an amount stands at the right, everything else at the left.</summary>
    public static TableCell Value(string text, int width) =>
        Cell(width, null, StyledText.Paragraph(Amount().IsMatch(text) ? StyleId.CellAmount : StyleId.CellText, text));

    /// <summary>A value that always stands at the left, such as a number that is no amount.</summary>
    public static TableCell Words(string text, int width) =>
        Cell(width, null, StyledText.Paragraph(StyleId.CellText, text));

    /// <summary>A value that is still missing; what is known of it already stands before the mark.</summary>
    public static TableCell Gap(string known, int width)
    {
        var mark = DocumentWording.Of("statement.gap");
        var rest = known.Replace(mark, "", StringComparison.Ordinal).TrimEnd();
        var paragraph = StyledText.Paragraph(StyleId.CellText, rest);
        if (rest.Length > 0) paragraph.AppendChild(new Run(new Break()));
        paragraph.AppendChild(StyledText.Gap(mark));
        return Cell(width, GapFill, paragraph);
    }

    private static TableCell Cell(int width, string? fill, Paragraph paragraph)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (fill is not null)
            properties.AppendChild(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        properties.AppendChild(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, paragraph);
    }

    // 198,000円, ¥2,980, 2, 3箱: digits first or after the currency, then at most a unit.
    [GeneratedRegex(@"^[¥￥]?[0-9]{1,3}(,?[0-9]{3}){0,4}[0-9]{0,2} ?\p{L}{0,3}(（税込）|（税抜）)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Amount();
}
