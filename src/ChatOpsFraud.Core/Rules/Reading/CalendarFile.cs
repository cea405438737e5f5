using System.Globalization;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Reads the calendar: the holidays of the law as rules, not as a list of days.</summary>
internal static class CalendarFile
{
    internal const string Path = "calendar/holidays.json";

    private static readonly string[] Ways = ["on", "monday", "equinox"];

    internal static OpenDays? Read(string file, string? text, IReadOnlyDictionary<string, Citation> citations, List<RuleFinding> findings)
    {
        if (text is null || SourceJson.Read(file, text, findings) is not { } root) return null;
        var calendar = new SourceObject(file, root, findings,
            "$schema", "title", "edition", "confirmedUntil", "yearEnd", "newYear", "holidays", "citations");
        calendar.Schema("../schema/calendar.schema.json");
        calendar.Text("title");
        calendar.Id("edition");
        var cited = TableFile.Cite(calendar, citations);
        var nodes = calendar.SomeItems("holidays");
        var rules = nodes.Select(node => ReadHoliday(file, node, findings)).ToList();
        calendar.FindTwice(rules.Select(r => r.Name).Zip(nodes));
        var confirmed = calendar.Day("confirmedUntil") ?? DateOnly.MinValue;
        return new OpenDays(rules, MonthDay(calendar, "yearEnd"), MonthDay(calendar, "newYear"), confirmed, cited);
    }

    private static HolidayRule ReadHoliday(string file, SourceNode node, List<RuleFinding> findings)
    {
        var holiday = new SourceObject(file, node, findings, "name", "on?", "monday?", "equinox?");
        var ways = Ways.Count(k => holiday.Member(k) is not null);
        if (ways != 1) holiday.Find(node, Sentence.Of("triage.calendar.day"));
        var name = holiday.Text("name");
        if (holiday.Member("equinox") is not null)
            return new HolidayRule(name, holiday.Choice("equinox", ("spring", 3), ("autumn", 9)), 0, 0);
        if (holiday.Member("monday") is { } monday)
        {
            var nth = new SourceObject(file, monday, findings, "month", "nth");
            return new HolidayRule(name, nth.Number("month", 1, 12), 0, nth.Number("nth", 1, 4));
        }
        var (month, day) = MonthDay(holiday, "on");
        return new HolidayRule(name, month, day, 0);
    }

    /// <summary>A day of every year: 02-29 is none.</summary>
    private static (int Month, int Day) MonthDay(SourceObject at, string key)
    {
        var text = at.Text(key);
        if (DateOnly.TryParseExact($"2023-{text}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return (day.Month, day.Day);
        if (text.Length > 0) at.Find(at.Member(key)!, Sentence.Of("triage.calendar.monthDay", key));
        return (1, 1);
    }
}
