using System.Text.RegularExpressions;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Outline;

/// <summary>A cell of a table.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">What stands in it, cleaned; line breaks are kept.</param>
internal sealed partial record OutlineCell(CellKind Kind, string Text)
{
    /// <summary>Background of what is missing, as RRGGBB.</summary>
    public const string GapFill = "FFF2CC";

    private static readonly char[] NotCounted = ['\n', '\t'];

    /// <summary>未確認（後日補足）, on a line of its own below <see cref="Text"/>; null where nothing is missing.</summary>
    public string? Mark => Kind == CellKind.Gap ? GapMark : null;

    /// <summary>The style of <see cref="OutlineStyle"/> for the text.</summary>
    public string Style => Kind switch
    {
        CellKind.Head => OutlineStyle.CellHead,
        CellKind.Label => OutlineStyle.CellLabel,
        CellKind.LabelUnder => OutlineStyle.CellLabelUnder,
        CellKind.Amount => OutlineStyle.CellAmount,
        _ => OutlineStyle.CellText,
    };

    /// <summary>Background as RRGGBB; null for that of the page.</summary>
    public string? Fill => Kind switch
    {
        CellKind.Head => "D9D9D9",
        CellKind.Label or CellKind.LabelUnder => "F2F2F2",
        CellKind.Gap => GapFill,
        _ => null,
    };

    /// <summary>Characters that the cell shows, the mark included.</summary>
    public int Characters => Text.Length - Text.Count(NotCounted.Contains) + (Mark?.Length ?? 0);

    /// <summary>Line breaks of the cell, the one before the mark included.</summary>
    public int Breaks => Text.Count(c => c == '\n') + (Mark is not null && Text.Length > 0 ? 1 : 0);

    private static string GapMark => DocumentWording.Of("statement.gap");

    /// <summary>The head of a column.</summary>
    public static OutlineCell Head(string text) => new(CellKind.Head, PlainText.Of(text));

    /// <summary>The label of a row; one that belongs to the row above is set in.</summary>
    public static OutlineCell Label(string text, int indent) => new(indent > 0 ? CellKind.LabelUnder : CellKind.Label, PlainText.Of(text));

    /// <summary>A value: an amount stands at the right, everything else at the left.</summary>
    public static OutlineCell Value(string text) => new(Amount().IsMatch(text) ? CellKind.Amount : CellKind.Value, PlainText.Of(text));

    /// <summary>A value that always stands at the left, such as a number that is no amount.</summary>
    public static OutlineCell Words(string text) => new(CellKind.Value, PlainText.Of(text));

    /// <summary>A value that is still missing; what is known of it already stands before the mark.</summary>
    public static OutlineCell Gap(string known) =>
        new(CellKind.Gap, PlainText.Of(known.Replace(GapMark, "", StringComparison.Ordinal).TrimEnd()));

    /// <summary>True for a text that is empty or says itself that it is missing.</summary>
    public static bool IsMissing(string text) => string.IsNullOrWhiteSpace(text) || text.Contains(GapMark, StringComparison.Ordinal);

    // 198,000円, ¥2,980, 2, 3箱: digits first or after the currency, then at most a unit.
    [GeneratedRegex(@"^[¥￥]?[0-9]{1,3}(,?[0-9]{3}){0,4}[0-9]{0,2} ?\p{L}{0,3}(（税込）|（税抜）)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Amount();
}
