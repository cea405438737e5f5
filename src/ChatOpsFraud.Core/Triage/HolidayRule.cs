namespace ChatOpsFraud.Core.Triage;

/// <summary>A 国民の祝日 as the law names it: a day of the year, an nth Monday, or an equinox. Exactly one of the three ways is set.</summary>
/// <param name="Name">Name, e.g. 海の日.</param>
/// <param name="Month">Month 1–12; for an equinox 3 or 9.</param>
/// <param name="Day">Day of the month; 0 when it is not a fixed day.</param>
/// <param name="Monday">Which Monday of the month, 1–5; 0 when it is not a Monday.</param>
public sealed record HolidayRule(string Name, int Month, int Day, int Monday)
{
    /// <summary>First year for which the equinox formula holds.</summary>
    public const int FirstEquinox = 1980;

    /// <summary>Last year for which the equinox formula holds.</summary>
    public const int LastEquinox = 2099;

    private const double DaysAYear = 0.242194;
    private const double SpringOf1980 = 20.8431;
    private const double AutumnOf1980 = 23.2488;
    private const int DaysAWeek = 7;

    /// <summary>The day in this year.</summary>
    public DateOnly In(int year) => new(year, Month, (Day, Monday) switch
    {
        ( > 0, _) => Day,
        (_, > 0) => FirstMonday(year) + (DaysAWeek * (Monday - 1)),
        _ => Equinox(year, Month == 3 ? SpringOf1980 : AutumnOf1980),
    });

    private int FirstMonday(int year) =>
        1 + ((DayOfWeek.Monday - new DateOnly(year, Month, 1).DayOfWeek + DaysAWeek) % DaysAWeek);

    private static int Equinox(int year, double of1980) =>
        (int)Math.Floor(of1980 + (DaysAYear * (year - FirstEquinox))) - ((year - FirstEquinox) / 4);
}
