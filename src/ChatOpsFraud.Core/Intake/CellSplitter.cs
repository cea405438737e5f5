using System.Text;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Cuts a line of a table into its cells.</summary>
internal static class CellSplitter
{
    /// <summary>Cells between tabs, bars, commas or runs of spaces, in this order of trust; null when a line has none of them.</summary>
    public static (char Separator, List<string> Cells)? Guess(PastedLine line)
    {
        if (line.Folded.Contains('\t', StringComparison.Ordinal)) return ('\t', Quoted(line.Body, '\t'));
        if (line.Folded.Contains('|', StringComparison.Ordinal)) return ('|', Bars(line));
        if (line.Folded.AsSpan().Count('/') >= 2) return ('/', Strokes(line));
        if (line.Raw.Contains(',', StringComparison.Ordinal)) return (',', Quoted(line.Raw, ','));
        if (!line.Folded.Contains(' ', StringComparison.Ordinal)) return null;
        // 品　名　　　　数量　　単価: a space within a word is narrower than those between the columns.
        var wide = Wide(line);
        return (' ', wide.Count > 2 && wide.TrueForAll(w => Labels.All.Find(w) is not null) ? wide : [.. Words(line)]);
    }

    /// <summary>Cells of the same table's next line.</summary>
    public static List<string> Cut(PastedLine line, string raw, char separator) =>
        separator switch { '|' => Bars(line), '/' => Strokes(line), _ => Quoted(raw, separator) };

    /// <summary>True when a quoted cell goes on in the next line.</summary>
    public static bool IsOpen(string raw) => raw.Count(c => c == '"') % 2 == 1;

    /// <summary>
    /// Cells of a line whose columns stand apart by spaces only: the cells left and right of the name are single words, the name is
    /// what remains. Null when that does not come out even.
    /// </summary>
    public static List<string>? Spaced(PastedLine line, int width, int nameColumn)
    {
        var wide = Wide(line);
        if (wide.Count == width) return wide;
        var words = Words(line);
        if (words.Length < width || nameColumn < 0) return null;
        var right = width - nameColumn - 1;
        List<string> cells = [.. words[..nameColumn], string.Join(' ', words[nameColumn..^right]), .. words[^right..]];
        return cells[(nameColumn + 1)..].TrueForAll(cell => cell.Any(char.IsDigit)) ? cells : null;
    }

    private static string[] Words(PastedLine line) => line.Raw.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Wide(PastedLine line)
    {
        var cells = new List<string>();
        var start = 0;
        for (var i = 0; i + 1 < line.Folded.Length; i++)
        {
            if (line.Folded[i] != ' ' || line.Folded[i + 1] != ' ') continue;
            cells.Add(line.Raw[start..i].Trim());
            while (i < line.Folded.Length && line.Folded[i] == ' ') i++;
            start = i;
        }
        cells.Add(line.Raw[start..].Trim());
        return cells;
    }

    private static List<string> Bars(PastedLine line)
    {
        var cells = new List<string>();
        var inner = line.Folded.AsSpan().Trim('|');
        var offset = line.Folded.Length - line.Folded.AsSpan().TrimStart('|').Length;
        foreach (var range in inner.Split('|'))
            cells.Add(line.Raw[(offset + range.Start.Value)..(offset + range.End.Value)].Trim());
        return cells;
    }

    private static List<string> Strokes(PastedLine line)
    {
        var cells = new List<string>();
        foreach (var range in line.Folded.AsSpan().Split('/')) cells.Add(line.Raw[range].Trim());
        return cells;
    }

    private static List<string> Quoted(string raw, char separator)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (c == '"' && quoted && i + 1 < raw.Length && raw[i + 1] == '"') cell.Append(raw[++i]);
            else if (c == '"' && (quoted || cell.Length == 0)) quoted = !quoted;
            else if (c == separator && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else cell.Append(c);
        }
        cells.Add(cell.ToString().Trim());
        return cells;
    }
}
