namespace ChatOpsFraud.Documents.Outline;

/// <summary>Widths of columns in twips (1/20 point). Invariant: they add up to <see cref="Total"/>, the width between the margins.</summary>
internal static class ColumnWidths
{
    /// <summary>A4 (210 mm) less 25 mm on either side, in twips.</summary>
    public const int Total = 9070;

    /// <summary>Label and value: most labels of the guideline stand on one line.</summary>
    public static readonly IReadOnlyList<int> LabelAndValue = [3640, Total - 3640];

    /// <summary>後日補足一覧: 表, 項目.</summary>
    public static readonly IReadOnlyList<int> FollowUps = [1000, Total - 1000];

    // In half-width characters of 10.5 point, margins of the cell included.
    private const int HalfWidth = 105;
    private const int Margins = 3;
    private const int Narrowest = 9;
    private const int Widest = 80;

    // A column of words still reads well at this width, in half-width characters.
    private const int Readable = 24;

    /// <summary>
    /// Widths after the texts that the columns show: what is left goes to the column with the longest text, and what is
    /// missing comes from it first, so that dates and amounts stay on one line.
    /// </summary>
    public static IReadOnlyList<int> For(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = new int[rows[0].Count];
        foreach (var cells in rows)
            for (var i = 0; i < widths.Length; i++)
                widths[i] = Math.Max(widths[i], Math.Clamp(Displayed(cells[i]) + Margins, Narrowest, Widest) * HalfWidth);

        var longestFirst = Enumerable.Range(0, widths.Length).OrderByDescending(i => widths[i]).ToArray();
        foreach (var i in longestFirst)
            widths[i] -= Math.Clamp(widths.Sum() - Total, 0, Math.Max(0, widths[i] - Readable * HalfWidth));
        if (widths.Sum() > Total)
            widths = [.. widths.Select(width => width * Total / widths.Sum())];
        widths[longestFirst[0]] += Total - widths.Sum();
        return widths;
    }

    // The longest line in half-width characters; beyond the widest column the exact length does not matter. Between a
    // Latin character and a Japanese one some programs leave a quarter of a full width.
    private static int Displayed(string text)
    {
        double longest = 0, current = 0;
        var wasWide = false;
        foreach (var c in text)
        {
            var isWide = c >= '\u1100' && c is not (>= '\uFF61' and <= '\uFFDC');
            current = c == '\n' ? 0 : current + (isWide ? 2 : 1) + (isWide != wasWide ? 0.5 : 0);
            wasWide = isWide;
            longest = Math.Max(longest, current);
            if (longest > Widest) break;
        }
        return (int)Math.Ceiling(longest);
    }
}
