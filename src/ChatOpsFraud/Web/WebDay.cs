using System.Globalization;

namespace ChatOpsFraud.Web;

/// <summary>Days and times as pages write them.</summary>
internal static class WebDay
{
    /// <summary>Days that make sense in an address; far ones would only make the tables work.</summary>
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2099, 12, 31);

    /// <summary>Reads the value of a date field; null for anything else.</summary>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= First && day <= Last ? day : null;

    /// <summary>E.g. 2026-11-29.</summary>
    public static string Of(DateOnly day) => ProgramText.Day(day);

    /// <summary>E.g. 2026-11-29 14:05.</summary>
    public static string Of(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The same for a machine.</summary>
    public static string Machine(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
