using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Why a text is not taken as a moment.</summary>
internal static class Reasons
{
    private static readonly Sentence Example = Sentence.Of("date.hint.example");

    public static Unread NotFound => Unread.Because(Sentence.Of("date.notFound"), Example);

    public static Unread TooLong => Unread.Because(Sentence.Of("date.tooLong"), Example);

    public static Unread Vague => Unread.Because(Sentence.Of("date.vague"), Sentence.Of("date.hint.range"));

    public static Unread OpenEnded => Unread.Because(Sentence.Of("date.openEnded"), Sentence.Of("date.hint.range"));

    public static Unread Reversed => Unread.Because(Sentence.Of("date.reversed"), Sentence.Of("date.hint.range"));

    public static Unread NoSuchDay(string written) => Unread.Because(Sentence.Of("date.noSuchDay", written), Example);

    public static Unread NoSuchTime(string written) =>
        Unread.Because(Sentence.Of("date.noSuchTime", written), Sentence.Of("date.hint.time"));

    public static Unread MinutesMissing => Unread.Because(Sentence.Of("date.minutesMissing"), Sentence.Of("date.hint.time"));

    public static Unread UnknownZone => Unread.Because(Sentence.Of("date.unknownZone"), Sentence.Of("date.hint.japanTime"));

    public static Unread SeveralDays => Unread.Because(Sentence.Of("date.severalDays"), Sentence.Of("date.hint.day"));

    public static Unread TooFarAway => Unread.Because(Sentence.Of("date.tooFarAway"), Example);

    /// <summary>A year helps only where none was written and the day does not follow from today.</summary>
    public static Unread InFuture(Interval read, bool lacksYear) => Unread.Because(
        Sentence.Of("date.inFuture", MomentFormat.Display(read)),
        lacksYear ? Sentence.Of("date.hint.pastWithYear") : Sentence.Of("date.hint.past"));

    /// <summary>The text has more than one reading; the writer picks one.</summary>
    public static Unread Ambiguous(IEnumerable<Interval> readings) =>
        new(Sentence.Of("date.ambiguous"), Sentence.Of("date.hint.pick"), [.. readings.Distinct().Select(MomentFormat.Display)]);

    /// <summary>Something was read, but words around it may change its meaning.</summary>
    public static Unread Unsure(IEnumerable<Interval> readings) =>
        new(Sentence.Of("date.unsure"), Example, [.. readings.Distinct().Select(MomentFormat.Display)]);

    public static Unread WeekdayMismatch(DateOnly day, DayOfWeek written) =>
        new(
            Sentence.Of(
                "date.weekdayMismatch",
                MomentFormat.Display(Interval.OfDay(day)),
                JapaneseCalendar.Weekday(written)),
            Sentence.Of("date.hint.weekday"),
            [MomentFormat.Display(Interval.OfDay(day))]);
}
