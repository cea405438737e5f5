using System.Globalization;

namespace ChatOpsFraud.Storage.Text;

/// <summary>
/// How a time is stored: Japanese time, to the tick, always the same length, so that the order of the texts is the order of the times
/// and whoever looks into the file reads it as the staff do.
/// </summary>
internal static class Timestamp
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz";
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    public static string Format(DateTimeOffset at) => at.ToOffset(Japan).ToString(Form, CultureInfo.InvariantCulture);

    public static DateTimeOffset Parse(string text) => DateTimeOffset.ParseExact(text, Form, CultureInfo.InvariantCulture);

    public static int Year(DateTimeOffset at) => at.ToOffset(Japan).Year;
}
