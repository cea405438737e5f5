using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// The broad recogniser (Microsoft.Recognizers, ja-jp): slow, and often wrong on what people type, so it comes last and
/// an answer takes from it only what the <see cref="RecognizerRepair"/> lets through.
/// </summary>
internal static class BroadRecognizer
{
    // Its patterns can backtrack for minutes on a hostile text; each of them gives up after this.
    private const int PatternSeconds = 1;
    private const int MostDigits = 8;

    private static readonly Lazy<IModel> Model = new(() =>
        new DateTimeRecognizer(Culture.Japanese, DateTimeOptions.None, lazyInitialization: true, PatternSeconds).GetDateTimeModel());

    /// <summary>Kinds of its results that name a time; others are lengths and repetitions.</summary>
    private static readonly string[] Moments = ["date", "datetime", "time", "daterange", "datetimerange", "timerange"];

    public static void WarmUp() => _ = Find("2026年11月20日 14時35分", new DateTime(2026, 11, 20));

    /// <summary>Everything it finds in a text, in the order of the text, each with its readings (past first).</summary>
    public static IReadOnlyList<BroadMatch> Find(string text, DateTime now)
    {
        var matches = new List<BroadMatch>();
        foreach (var result in Parse(text, now))
        {
            if (!Moments.Contains(result.TypeName.Split('.')[^1], StringComparer.Ordinal)) continue;
            if (result.Resolution?["values"] is not List<Dictionary<string, string>> values) continue;
            var readings = values.Select(v => Reading(v, now)).OfType<Interval>().ToList();
            if (readings.Count == 0) continue;
            var first = values[0];
            var timex = first.GetValueOrDefault("timex", "");
            matches.Add(new BroadMatch(result.Start, result.End + 1, first["type"], timex, first.ContainsKey("Mod"), readings));
        }
        return matches;
    }

    /// <summary>The first thing it finds, by its own conventions: the past reading, ends of periods exclusive.</summary>
    public static Interval? First(string text, DateTime now) => Find(text, now) is [var match, ..] ? match.Readings[0] : null;

    // Its number parser counts for minutes on 「…255千99999999999999999999」. No date has so many digits in a row.
    private static bool HasEndlessDigits(string text)
    {
        var run = 0;
        foreach (var c in text)
        {
            run = char.IsDigit(c) ? run + 1 : 0;
            if (run > MostDigits) return true;
        }
        return false;
    }

    private static List<ModelResult> Parse(string text, DateTime now)
    {
        if (HasEndlessDigits(text)) return [];
        try
        {
            return ((DateTimeModel)Model.Value).Parse(text, now);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or OverflowException or InvalidOperationException
            or NullReferenceException or RegexMatchTimeoutException or IndexOutOfRangeException or KeyNotFoundException or InvalidCastException)
        {
            // It throws on some texts (years out of range); for an answer that is the same as finding nothing.
            return [];
        }
    }

    private static Interval? Reading(Dictionary<string, string> value, DateTime now)
    {
        var time = value["type"].StartsWith("time", StringComparison.Ordinal);
        var precision = value["type"].StartsWith("date", StringComparison.Ordinal)
            && !value["type"].StartsWith("datetime", StringComparison.Ordinal)
            ? MomentPrecision.Day
            : MomentPrecision.Second;
        if (value.TryGetValue("value", out var point)) return At(point, time, now) is { } at ? new Interval(at, null, precision) : null;
        if (!value.TryGetValue("start", out var start) || !value.TryGetValue("end", out var end)) return null;
        return At(start, time, now) is { } from && At(end, time, now) is { } to ? new Interval(from, to, precision) : null;
    }

    private static DateTime? At(string value, bool time, DateTime now)
    {
        var text = time ? now.ToString("yyyy-MM-dd ", CultureInfo.InvariantCulture) + value : value;
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
    }
}
