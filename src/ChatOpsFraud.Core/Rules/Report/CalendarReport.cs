using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The days on which reports are not looked at, as rules of the year.</summary>
internal static class CalendarReport
{
    internal static void Write(MarkdownPage page, OpenDays days)
    {
        page.Line("rules.show.calendar");
        page.Line("rules.show.weekend", MonthDay(days.YearEnd), MonthDay(days.NewYear), TableReport.Day(days.ConfirmedUntil));
        page.Table(MarkdownPage.Head("rules.show.holidays"), days.Rules.Select(r => (IReadOnlyList<string>)[r.Name, When(r)]));
    }

    private static string When(HolidayRule rule) => rule switch
    {
        { Day: > 0 } => MonthDay((rule.Month, rule.Day)),
        { Monday: > 0 } => Wording.Of("rules.show.holiday.monday", $"{rule.Month}", $"{rule.Monday}"),
        _ => Wording.Of("rules.show.holiday.equinox", $"{rule.Month}"),
    };

    private static string MonthDay((int Month, int Day) day) => Wording.Of("rules.show.holiday.day", $"{day.Month}", $"{day.Day}");
}
