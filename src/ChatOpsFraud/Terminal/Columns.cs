using Spectre.Console.Rendering;

namespace ChatOpsFraud.Terminal;

/// <summary>Aligns columns by what a terminal shows: a full-width character takes two cells.</summary>
internal static class Columns
{
    private const int Gap = 2;

    /// <summary>One line a row; every row has as many texts as the first.</summary>
    public static IEnumerable<string> Align(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = rows[0].Select((_, column) => rows.Max(row => WidthOf(row[column]))).ToList();
        return rows.Select(row => string.Concat(row.Select((text, column) => text + new string(' ', widths[column] - WidthOf(text) + Gap))).TrimEnd(' '));
    }

    /// <summary>How many cells a text takes.</summary>
    public static int WidthOf(string text) => new Segment(text).CellCount();
}
