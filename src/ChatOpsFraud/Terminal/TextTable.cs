namespace ChatOpsFraud.Terminal;

/// <summary>A table in characters. Columns that are short keep their width, the others share what is left; Japanese is wrapped as it is in print.</summary>
internal static class TextTable
{
    /// <summary>Characters that never begin a line.</summary>
    private const string NeverFirst = "、。，．・：；？！）」』】〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々,.:;?!)]}％%";

    private const int Narrowest = 8;
    private const int Frame = 3;

    /// <summary>The lines of the table.</summary>
    /// <param name="rows">The head first; each cell is a list of lines.</param>
    /// <param name="width">How wide it may be, in half-width characters.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> rows, int width)
    {
        var widths = Widths(rows, width - 1 - (Frame * rows[0].Count));
        yield return Rule(widths, '┌', '┬', '┐');
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0) yield return Rule(widths, '├', '┼', '┤');
            var cells = rows[i].Select((cell, column) => cell.SelectMany(line => Wrap(line, widths[column])).ToList()).ToList();
            for (var line = 0; line < Math.Max(cells.Max(c => c.Count), 1); line++)
                yield return $"│{string.Concat(cells.Select((c, column) => $" {Padded(line < c.Count ? c[line] : "", widths[column])} │"))}";
        }
        yield return Rule(widths, '└', '┴', '┘');
    }

    /// <summary>Breaks a text into lines that are no wider than this.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var start = 0;
        var used = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var size = Columns.WidthOf(text[i].ToString());
            if (used + size > width && i > start)
            {
                var end = BreakBefore(text, start, i);
                yield return text[start..end];
                start = end;
                used = Columns.WidthOf(text[start..i]);
            }
            used += size;
        }
        yield return text[start..];
    }

    // Moves the break forward out of a Latin word, and in front of the character whose follower must not begin a line.
    private static int BreakBefore(string text, int start, int at)
    {
        var end = at;
        while (end > start + 1 && (NeverFirst.Contains(text[end], StringComparison.Ordinal) || char.IsLowSurrogate(text[end]))) end--;
        var word = end;
        while (word > start && IsLatin(text[word]) && IsLatin(text[word - 1])) word--;
        return word > start ? word : end;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '/' or '_' or '@';

    private static int[] Widths(IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> rows, int available)
    {
        var natural = rows[0].Select((_, column) => Math.Max(rows.Max(r => r[column].Select(Columns.WidthOf).DefaultIfEmpty(0).Max()), 1)).ToArray();
        var widths = (int[])natural.Clone();
        // A cell with twice the text needs less than twice the width to look balanced.
        var weights = rows[0].Select((_, column) => Math.Sqrt(rows.Max(r => r[column].Sum(Columns.WidthOf)))).ToArray();
        var open = Enumerable.Range(0, widths.Length).ToList();
        // Whoever needs less than an equal share gets what it needs; the rest is shared among the others.
        for (var settled = true; settled && open.Count > 0;)
        {
            var share = (available - Enumerable.Range(0, widths.Length).Except(open).Sum(c => widths[c])) / open.Count;
            settled = open.RemoveAll(c => natural[c] <= share) > 0;
            if (settled) continue;
            var (shared, weight) = (share * open.Count, open.Sum(c => weights[c]));
            foreach (var column in open) widths[column] = Math.Max((int)(shared * weights[column] / weight), Narrowest);
        }
        return widths;
    }

    private static string Padded(string text, int width) => text + new string(' ', Math.Max(width - Columns.WidthOf(text), 0));

    private static string Rule(int[] widths, char left, char middle, char right) =>
        $"{left}{string.Join(middle, widths.Select(w => new string('─', w + 2)))}{right}";
}
