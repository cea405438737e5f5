namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Reads logs whose columns a line <c>#Fields:</c> names, as IIS and CloudFront write them. Their date and time are UTC, and their
/// browser has no white space.
/// </summary>
internal static class ColumnLog
{
    private const string Head = "#Fields:";

    /// <summary>Puts the entries of a log that begins at a line and returns the number of lines that it takes; 0 when none begins.</summary>
    public static int Read(Draft draft, List<PastedLine> lines, int at)
    {
        if (!lines[at].Raw.StartsWith(Head, StringComparison.Ordinal)) return 0;
        var names = Cells(lines[at].Raw[Head.Length..]);
        var next = at + 1;
        for (; next < lines.Count && Cells(lines[next].Raw) is var cells && cells.Length == names.Length; next++)
            if (AccessParts.Of(Values(names, cells), lines[next]) is { } access) draft.Accesses.Add(access);
        return next - at;
    }

    private static string[] Cells(string raw) => raw.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(string, string)> Values(string[] names, string[] cells)
    {
        var (date, time) = (Array.IndexOf(names, "date"), Array.IndexOf(names, "time"));
        if (date >= 0 && time >= 0) yield return ("timestamp", $"{cells[date]} {cells[time]} UTC");
        for (var i = 0; i < names.Length; i++)
        {
            if (i == date || i == time) continue;
            var isBrowser = names[i].Contains("user-agent", StringComparison.OrdinalIgnoreCase);
            yield return (names[i], isBrowser ? Uri.UnescapeDataString(cells[i].Replace('+', ' ')) : cells[i]);
        }
    }
}
