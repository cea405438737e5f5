using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// A day, a point in time or a range in Japan time (+09:00) at which something of an incident happened
/// (発覚日, 不正購入日時, アクセス日時). Invariants: the end is not before the start; a value with
/// <see cref="MomentPrecision.Day"/> has no time of day, and its <see cref="End"/> is the last day, inclusive;
/// a range with times ends at <see cref="End"/>, exclusive.
/// </summary>
public sealed class IncidentMoment : IEquatable<IncidentMoment>
{
    private readonly Interval _interval;

    internal IncidentMoment(Interval interval, IReadOnlyList<Sentence>? notes = null, string? display = null)
    {
        _interval = interval;
        Display = display ?? MomentFormat.Display(interval);
        Notes = notes ?? [];
    }

    /// <summary>The start in Japan time; midnight for a day.</summary>
    public DateTimeOffset Start => new(_interval.Start, JapaneseCalendar.Offset);

    /// <summary>
    /// The end of a range in Japan time: the last day (inclusive) or the instant at which it ends (exclusive); else null.
    /// </summary>
    public DateTimeOffset? End => _interval.End is { } end ? new DateTimeOffset(end, JapaneseCalendar.Offset) : null;

    /// <summary>How finely start and end are known.</summary>
    public MomentPrecision Precision => _interval.Precision;

    /// <summary>The day on which it started.</summary>
    public DateOnly Day => DateOnly.FromDateTime(_interval.Start);

    /// <summary>What the writer said beyond the value, e.g. that the time is approximate; usually empty and no part of equality.</summary>
    public IReadOnlyList<Sentence> Notes { get; }

    /// <summary>ISO 8601 in Japan time without an offset: <c>2026-11-20</c>, <c>2026-11-20T14:35[:12]</c> or <c>start/end</c>.</summary>
    public string Canonical => MomentFormat.Canonical(_interval);

    /// <summary>
    /// Japanese with the weekday, e.g. <c>2026年11月20日（金）14時35分12秒</c>. A moment that was read keeps the writer's own words
    /// (<c>2026年11月20日（金）の夜（18時〜24時ごろ）</c>) and the time as it was typed where it was converted; it is no part of equality.
    /// </summary>
    public string Display { get; }

    /// <summary>
    /// Reads a day, a point in time or a range as people and machines write it. The latest past reading is taken;
    /// what lies in the future, contradicts itself or has two readings is refused with the reason.
    /// </summary>
    /// <param name="text">Any text; longer ones are searched for machine time stamps only.</param>
    /// <param name="now">The moment at which it is read.</param>
    public static Parsed<IncidentMoment> Parse(string text, DateTimeOffset now) => Parse(text, now, Tense.Past);

    /// <summary>Reads like <see cref="Parse(string, DateTimeOffset)"/>, or any sentence with <see cref="Tense.Any"/>.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="now">The moment at which it is read.</param>
    /// <param name="tense">Whether the future is refused.</param>
    public static Parsed<IncidentMoment> Parse(string text, DateTimeOffset now, Tense tense) => MomentReader.Read(text, now, tense);

    /// <summary>
    /// Reads an answer to a question for a day. A time that was written too stands in <see cref="Display"/> only;
    /// a range over several days is asked back.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="now">The moment at which it is read.</param>
    public static Parsed<IncidentMoment> ParseDay(string text, DateTimeOffset now) => DayAnswer.Read(text, now);

    /// <summary>Reads what <see cref="Canonical"/> wrote, and nothing else.</summary>
    public static Parsed<IncidentMoment> FromCanonical(string canonical) =>
        MomentFormat.TryCanonical(canonical) is { } interval
            ? Parsed<IncidentMoment>.Of(new IncidentMoment(interval))
            : Parsed<IncidentMoment>.No(Unread.Because(Sentence.Of("date.notCanonical")));

    /// <summary>Prepares the broad recogniser, whose first use takes about half a second; safe on any thread, at any time.</summary>
    public static void WarmUp() => BroadRecognizer.WarmUp();

    /// <summary>The value for storing and showing.</summary>
    public FieldValue ToFieldValue() => new(Canonical, Display, Notes);

    /// <inheritdoc />
    public bool Equals(IncidentMoment? other) => other is not null && _interval == other._interval;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as IncidentMoment);

    /// <inheritdoc />
    public override int GetHashCode() => _interval.GetHashCode();

    /// <inheritdoc />
    public override string ToString() => Canonical;
}
