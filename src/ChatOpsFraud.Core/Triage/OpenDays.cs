using System.Collections.Concurrent;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Triage;

/// <summary>
/// Days on which the police look at reports. Closed are Saturdays, Sundays, national holidays (with 振替休日 and 国民の休日) and 年末年始
/// (guideline 3(2): no check on these days; the days of 年末年始 are an interpretation). Pure and safe to share.
/// </summary>
public sealed class OpenDays
{
    private readonly IReadOnlyList<HolidayRule> _rules;
    private readonly (int Month, int Day) _yearEnd;
    private readonly (int Month, int Day) _newYear;
    private readonly ConcurrentDictionary<int, Dictionary<DateOnly, string>> _years = new();

    internal OpenDays(
        IReadOnlyList<HolidayRule> rules, (int Month, int Day) yearEnd, (int Month, int Day) newYear, DateOnly confirmedUntil,
        IReadOnlyList<Citation> citations)
    {
        _rules = rules;
        _yearEnd = yearEnd;
        _newYear = newYear;
        ConfirmedUntil = confirmedUntil;
        Citations = citations;
    }

    /// <summary>First year of the present law; earlier years know weekends and 年末年始 only.</summary>
    public const int FirstYear = 2022;

    /// <summary>Last year that is computed; later years know weekends and 年末年始 only.</summary>
    public const int LastYear = HolidayRule.LastEquinox;

    /// <summary>Until this day the equinoxes are officially announced; later ones are computed.</summary>
    public DateOnly ConfirmedUntil { get; }

    /// <summary>The clauses that the days rest on.</summary>
    public IReadOnlyList<Citation> Citations { get; }

    /// <summary>First day of the year-end days off, as month and day; they go on over the turn of the year.</summary>
    public (int Month, int Day) YearEnd => _yearEnd;

    /// <summary>Last day of the new-year days off, as month and day.</summary>
    public (int Month, int Day) NewYear => _newYear;

    /// <summary>The rules of the law, as read from the calendar file.</summary>
    public IReadOnlyList<HolidayRule> Rules => _rules;

    /// <summary>Whether no report is looked at on this day.</summary>
    public bool IsClosed(DateOnly day) => KindOf(day) != DayKind.Open;

    /// <summary>What the day is; a weekend or a holiday inside 年末年始 counts as such, because that much is certain.</summary>
    public DayKind KindOf(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || HolidayName(day) is not null ? DayKind.Holiday
        : IsYearEnd(day) ? DayKind.YearEnd
        : DayKind.Open;

    /// <summary>The first open day from this day on, this day included.</summary>
    public DateOnly NextOpenDay(DateOnly day)
    {
        // The last days of the calendar have no later day; they are returned as they stand.
        while (IsClosed(day) && day < DateOnly.MaxValue) day = day.AddDays(1);
        return day;
    }

    /// <summary>Name of the national holiday, e.g. 勤労感謝の日 or 振替休日; null on other days, weekends and 年末年始 included.</summary>
    public string? HolidayName(DateOnly day) => day.Year is < FirstYear or > LastYear ? null : YearOf(day.Year).GetValueOrDefault(day);

    /// <summary>All national holidays of a year in their order.</summary>
    public IReadOnlyList<(DateOnly Day, string Name)> HolidaysOf(int year) =>
        year is < FirstYear or > LastYear ? [] : [.. YearOf(year).Select(p => (p.Key, p.Value)).OrderBy(p => p.Key)];

    private bool IsYearEnd(DateOnly day) => (day.Month, day.Day).CompareTo(_yearEnd) >= 0 || (day.Month, day.Day).CompareTo(_newYear) <= 0;

    private Dictionary<DateOnly, string> YearOf(int year) => _years.GetOrAdd(year, Compute);

    private Dictionary<DateOnly, string> Compute(int year)
    {
        var named = _rules.DistinctBy(r => r.In(year)).ToDictionary(r => r.In(year), r => r.Name);
        var all = new Dictionary<DateOnly, string>(named);
        // 祝日法3条2項: a holiday on Sunday moves to the next day that is no holiday. A holiday on Saturday does not move.
        foreach (var sunday in named.Keys.Where(d => d.DayOfWeek == DayOfWeek.Sunday))
        {
            var day = sunday.AddDays(1);
            while (named.ContainsKey(day)) day = day.AddDays(1);
            all.TryAdd(day, Wording.Of("triage.holiday.substitute"));
        }
        // 祝日法3条3項: a day between two holidays is a holiday.
        foreach (var day in named.Keys.Select(d => d.AddDays(1)).Where(d => !all.ContainsKey(d) && named.ContainsKey(d.AddDays(1))).ToList())
            all.Add(day, Wording.Of("triage.holiday.between"));
        return all;
    }
}
