using System.Globalization;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The days on which reports are not looked at, as rules of the year.</summary>
internal static class CalendarReport
{
    internal static IEnumerable<ReportBlock> Of(OpenDays days) =>
    [
        new ReportBlock.Paragraph(Wording.Of("report.weekend", MonthDay(days.YearEnd), MonthDay(days.NewYear), ReportWords.Day(days.ConfirmedUntil))),
        new ReportBlock.Table(
            ReportWords.Head("report.holidays"),
            [.. days.Rules.Select(r => (IReadOnlyList<ReportCell>)[ReportCell.Of(r.Name), ReportCell.Of(When(r))])]),
    ];

    /// <summary>The day of a holiday in words, e.g. 7月の第3月曜日.</summary>
    internal static string When(HolidayRule rule) => rule switch
    {
        { Day: > 0 } => MonthDay((rule.Month, rule.Day)),
        { Monday: > 0 } => Wording.Of("report.holiday.monday", Number(rule.Month), Number(rule.Monday)),
        _ => Wording.Of("report.holiday.equinox", Number(rule.Month)),
    };

    /// <summary>12月29日.</summary>
    internal static string MonthDay((int Month, int Day) day) => Wording.Of("report.holiday.day", Number(day.Month), Number(day.Day));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
