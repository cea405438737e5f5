namespace ChatOpsFraud.Documents.Docx;

/// <summary>Widths of columns in twips (1/20 point). Invariant: they add up to <see cref="Total"/>, the width between the margins.</summary>
internal static class ColumnWidths
{
    /// <summary>A4 (210 mm) less 25 mm on either side, in twips.</summary>
    public const int Total = 9070;

    /// <summary>Label and value: the label's width holds the longest label of the guideline in three lines.</summary>
    public static readonly IReadOnlyList<int> LabelAndValue = [2690, Total - 2690];

    // In half-width characters of 10.5 point, margins of the cell included.
    private const int HalfWidth = 105;
    private const int Margins = 3;
    private const int Narrowest = 9;
    private const int Widest = 36;

    /// <summary>
    /// Widths after the texts that the columns show: dates and amounts stay on one line, and the widest columns give way
    /// (or take what is left).
    /// </summary>
    public static IReadOnlyList<int> For(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = new int[rows[0].Count];
        foreach (var cells in rows)
            for (var i = 0; i < widths.Length; i++)
                widths[i] = Math.Max(widths[i], Math.Clamp(Displayed(cells[i]) + Margins, Narrowest, Widest) * HalfWidth);
        while (widths.Sum() > Total)
            widths[LastWidest(widths)]--;
        widths[LastWidest(widths)] += Total - widths.Sum();
        return widths;
    }

    private static int LastWidest(int[] widths) => Array.LastIndexOf(widths, widths.Max());

    // The longest line in half-width characters; beyond the widest column the exact length does not matter.
    private static int Displayed(string text)
    {
        int longest = 0, current = 0;
        foreach (var c in text)
        {
            current = c == '\n' ? 0 : current + (c >= '\u1100' && c is not (>= '\uFF61' and <= '\uFFDC') ? 2 : 1);
            longest = Math.Max(longest, current);
            if (longest > Widest) break;
        }
        return longest;
    }
}
