using System.Globalization;

namespace ChatOpsFraud.Core.Tests.Fields.Dates;

/// <summary>
/// Compares values that are written by different conventions: seconds or not, last day or first day after, time of day only.
/// </summary>
public static class DateValue
{
    public static bool Same(string expected, string actual)
    {
        if (expected == actual) return true;
        if (expected == "NONE" || actual == "NONE") return false;
        var (left, right) = (expected.Split('/'), actual.Split('/'));
        if (left.Length != right.Length) return false;
        if (!SamePoint(left[0], right[0])) return false;
        return left.Length == 1 || SameEnd(left[1], right[1]);
    }

    public static bool IsPast(string actual, DateTimeOffset now) => At(actual.Split('/')[0]) <= now.DateTime;

    private static bool SamePoint(string expected, string actual)
    {
        if (expected.StartsWith('T'))
            return actual.Contains('T', StringComparison.Ordinal)
                && Seconds(expected) == Seconds(actual[actual.IndexOf('T', StringComparison.Ordinal)..]);
        return expected.Contains('T', StringComparison.Ordinal) == actual.Contains('T', StringComparison.Ordinal)
            && Seconds(expected) == Seconds(actual);
    }

    /// <summary>The suites end a period with the first day after it, or with the last second of a day.</summary>
    private static bool SameEnd(string expected, string actual)
    {
        if (SamePoint(expected, actual)) return true;
        if (expected.StartsWith('T')
            || expected.Contains('T', StringComparison.Ordinal) != actual.Contains('T', StringComparison.Ordinal))
            return false;
        var (left, right) = (At(expected), At(actual));
        return expected.EndsWith("23:59:59", StringComparison.Ordinal) ? left.AddSeconds(1) == right : expected.Length == 10
            && left == right.AddDays(1);
    }

    private static string Seconds(string value) =>
        value.Contains('T', StringComparison.Ordinal)
            && value[(value.IndexOf('T', StringComparison.Ordinal) + 1)..].Length == 5 ? value + ":00" : value;

    private static DateTime At(string value) => DateTime.Parse(value, CultureInfo.InvariantCulture);
}
