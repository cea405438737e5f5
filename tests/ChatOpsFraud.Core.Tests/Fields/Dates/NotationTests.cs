using System.Globalization;
using ChatOpsFraud.Core.Fields.Dates;
using CsCheck;
using JapaneseCalendar = ChatOpsFraud.Core.Fields.Dates.JapaneseCalendar;

namespace ChatOpsFraud.Core.Tests.Fields.Dates;

/// <summary>Any past moment, written in any notation, comes back as itself.</summary>
public sealed class NotationTests
{
    private static readonly string[] DayNotations =
    [
        "yyyy/MM/dd", "yyyy/M/d", "yyyy-MM-dd", "yyyy-M-d", "yyyy.MM.dd", "yyyy年M月d日", "yyyy年MM月dd日", "yyyyMMdd", "yyyy・M・d", "d MMM yyyy",
        "MMMM d, yyyy",
        "ddd, dd MMM yyyy", "yyyy/MM/dd (ddd)",
    ];

    private static readonly string[] MinuteNotations =
    [
        "yyyy/MM/dd HH:mm", "yyyy-MM-dd HH:mm", "yyyy年M月d日 H時m分", "yyyy年M月d日H:mm", "yyyy.M.d H:mm", "yyyy-MM-ddTHH:mm", "yyyyMMddHHmm",
        "MMM d, yyyy h:mm tt",
        "HH:mm yyyy/MM/dd", "yyyy年M月d日のH時m分頃",
    ];

    private static readonly string[] SecondNotations =
    [
        "yyyy/MM/dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss.fff", "yyyy年M月d日H時m分s秒", "yyyyMMddHHmmss", "yyyyMMdd'T'HHmmss",
        "yyyy-MM-ddTHH:mm:ss'+09:00'",
        "ddd, dd MMM yyyy HH:mm:ss '+0900'", "dd/MMM/yyyy:HH:mm:ss '+0900'", "ddd MMM dd HH:mm:ss yyyy",
    ];

    private static readonly string[] Dashes = ["〜", "～", "から", "~", " - ", "→"];

    private static readonly Gen<DateTime> Moments = Gen.Long[new DateTime(2021, 1, 1).Ticks, new DateTime(2026, 11, 23).Ticks]
        .Select(ticks => new DateTime(ticks - ticks % TimeSpan.TicksPerSecond));

    [Fact]
    public void Parse_DayInAnyNotation_ComesBack() => Check(DayNotations, "yyyy-MM-dd");

    [Fact]
    public void Parse_MinuteInAnyNotation_ComesBack() => Check(MinuteNotations, "yyyy-MM-ddTHH:mm");

    [Fact]
    public void Parse_SecondInAnyNotation_ComesBack() => Check(SecondNotations, "yyyy-MM-ddTHH:mm:ss");

    [Fact]
    public void Parse_Display_ComesBack() =>
        Moments.Select(Gen.Int[0, 2]).Sample((at, precision) =>
        {
            var value = new IncidentMoment(new Interval(precision == 0 ? at.Date : precision == 1 ? at.AddSeconds(-at.Second)
                : at, null, (MomentPrecision)precision));
            return IncidentMoment.Parse(value.Display, Clock.Now).Value.Equals(value);
        });

    [Fact]
    public void Parse_Wareki_ComesBack() =>
        Moments.Sample(at => IncidentMoment.Parse(JapaneseCalendar.Wareki(DateOnly.FromDateTime(at)), Clock.Now)
            .Value.Day == DateOnly.FromDateTime(at));

    [Fact]
    public void Parse_DayWithWrongWeekday_AsksBack() =>
        Moments.Select(Gen.Int[1, 6]).Sample((at, shift) =>
        {
            var text = $"{at:yyyy年M月d日}（{JapaneseCalendar.Weekday(at.AddDays(shift).DayOfWeek)}）";
            return IncidentMoment.Parse(text, Clock.Now).Unread?.Reason.Code == "date.weekdayMismatch";
        });

    [Fact]
    public void Parse_MomentInFuture_SaysSo() =>
        Gen.Int[1, 5000].Sample(days =>
            IncidentMoment.Parse($"{Clock.Now.AddDays(days):yyyy/MM/dd HH:mm}", Clock.Now).Unread?.Reason.Code == "date.inFuture");

    [Fact]
    public void Parse_RangeOfTwoNotations_ComesBack() =>
        Moments.Select(Gen.Int[1, 5000], Gen.Int[0, Dashes.Length - 1].Select(i => Dashes[i])).Sample((at, minutes, dash) =>
        {
            var start = at.AddSeconds(-at.Second);
            var end = start.AddMinutes(minutes);
            if (end > Clock.Now.DateTime) return true;
            var text = $"{start:yyyy/MM/dd HH:mm}{dash}{end:yyyy年M月d日H時m分}";
            return IncidentMoment.Parse(text, Clock.Now).Value.Canonical == $"{start:yyyy-MM-ddTHH:mm}/{end:yyyy-MM-ddTHH:mm}";
        });

    private static void Check(string[] notations, string canonical) =>
        Moments.Select(Gen.Int[0, notations.Length - 1].Select(i => notations[i]), Gen.Bool).Sample((at, notation, wide) =>
        {
            var text = at.ToString(notation, CultureInfo.InvariantCulture);
            if (wide) text = Widen(text);
            var parsed = IncidentMoment.Parse(text, Clock.Now);
            return parsed.IsRead && parsed.Value.Canonical == at.ToString(canonical, CultureInfo.InvariantCulture);
        });

    private static string Widen(string text) =>
        string.Concat(text.Select(c => c == ' ' ? '\u3000' : c is > ' ' and < '\u007f' ? (char)(c + 0xfee0) : c));
}
