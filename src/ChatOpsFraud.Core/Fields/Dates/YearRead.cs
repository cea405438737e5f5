namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// A year as read. <paramref name="Alone"/>: it may stand without a month (2026年), which 3年 may not.
/// <paramref name="IsShort"/>: two digits that may be of this century or of an era.
/// </summary>
internal readonly record struct YearRead(int Value, bool Alone, Unread? Fault, bool IsShort = false)
{
    /// <summary>Years before 明治 are no dates of people who are asked here.</summary>
    public const int Earliest = 1868;

    /// <summary>Beyond it a number is no year that anybody means.</summary>
    public const int Latest = 2200;

    /// <summary>Two digits are taken for a year of this century when that is recent; else they may be an era's.</summary>
    private const int Recent = 6;

    public static YearRead Of(Numeral number, DateOnly today)
    {
        if (number.Value is >= 1000 and <= 9999)
            return new(number.Value, true, number.Value is < Earliest or > Latest ? Reasons.TooFarAway : null);
        if (number.Digits > 2) return default;
        if (number.Value is < 1 or > 99) return default;
        var year = 2000 + number.Value;
        return year <= today.Year + 1 && year >= today.Year - Recent
            ? new(year, false, null)
            : new(year, false, null, true);
    }
}
