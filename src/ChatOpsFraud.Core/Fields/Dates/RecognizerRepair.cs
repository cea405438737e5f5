namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// Lets through from the broad recogniser what is safe for an answer: one day or one period of the calendar, in the
/// past, that accounts for every number and word about time in the text. Its times, parts of the day, words such as 最近
/// and modified dates are known to be wrong too often.
/// </summary>
internal static class RecognizerRepair
{
    /// <summary>
    /// Periods that it computes right: quarters and halves of years, decades. Of its weeks people would not agree on the first.
    /// </summary>
    private static readonly string[] Periods = ["P3M)", "P6M)", "P10Y)"];

    public static Interval? Read(string text, DateTime now)
    {
        if (!MayHelp(text)) return null;
        if (BroadRecognizer.Find(text, now) is not [{ IsModified: false } match]) return null;
        if (!AccountsForAll(text, match, now)) return null;
        var past = match.Readings.Where(r => r.Start <= now).Select(r => r.Start).DefaultIfEmpty().Max();
        if (match.Readings.FirstOrDefault(r => r.Start == past) is not { Start.Year: >= YearRead.Earliest } reading) return null;
        return match.Kind switch
        {
            // Of days only the nth weekday of a month: its other days lose words beside them (旧暦, 一日, 翌日).
            "date" when match.Timex.Contains("-W", StringComparison.Ordinal) && match.Timex.Contains('#', StringComparison.Ordinal) =>
                reading,
            "daterange" when IsPeriod(match.Timex) => reading with { End = reading.End!.Value.AddDays(-1) },
            _ => null,
        };
    }

    /// <summary>Without one of these words nothing in the text would be let through, and the slow call is saved.</summary>
    private static bool MayHelp(string text) =>
        text.AsSpan().Contains('期') || text.Contains("年代", StringComparison.Ordinal) || text.Contains("クォーター", StringComparison.Ordinal)
        || (text.AsSpan().Contains('最') && text.AsSpan().Contains('曜'));

    private static bool IsPeriod(string timex) => Array.Exists(Periods, p => timex.EndsWith(p, StringComparison.Ordinal));

    private static bool AccountsForAll(string text, BroadMatch match, DateTime now)
    {
        var rest = TextScanner.Scan(string.Concat(text.AsSpan(0, match.From), " ", text.AsSpan(match.To)), now);
        return rest is { Phrases.Count: 0, HasUnread: false, HasVague: false };
    }
}
