using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// Reads a text to one moment: first by the scanner for what people and machines write most, then by the broad
/// recogniser for the rest. Two different moments in one text are asked back.
/// </summary>
internal static class MomentReader
{
    /// <summary>Answers are short; in longer texts only machine time stamps are looked for, up to <see cref="Longest"/>.</summary>
    public const int Answer = 200;

    public const int Longest = 4000;

    public static Parsed<IncidentMoment> Read(string text, DateTimeOffset now, Tense tense)
    {
        if (text.Length > Longest) return Refused(Reasons.TooLong);
        var local = DateTime.SpecifyKind(now.ToOffset(JapaneseCalendar.Offset).DateTime, DateTimeKind.Unspecified);
        var normal = DateText.Normalize(text);
        if (tense == Tense.Any && normal.Length <= Answer && BroadRecognizer.Read(text, local, tense) is { Interval: { } any })
            return Parsed<IncidentMoment>.Of(new IncidentMoment(any));
        return Read(normal, local, tense);
    }

    private static Parsed<IncidentMoment> Read(string normal, DateTime now, Tense tense)
    {
        var scan = TextScanner.Scan(normal, now);
        var phrases = Combine(scan.Phrases);
        var stamps = phrases.Where(p => p.First.IsStamp || p.Second is { IsStamp: true }).ToList();
        if (stamps.Count > 0 && (normal.Length > Answer || scan.HasUnread || phrases.Count > stamps.Count)) return Pick(stamps, now, tense);
        if (normal.Length > Answer) return Refused(Reasons.TooLong);
        if (phrases.Count == 0)
        {
            if (scan.HasVague) return Refused(Reasons.Vague);
            return scan.HasUnread ? Broad(normal, now, tense) : Refused(Reasons.NotFound);
        }
        if (scan.HasUnread) return Unsure(phrases, now, tense);
        return Pick(phrases, now, tense);
    }

    /// <summary>14時35分ごろ、11月20日: a time and a day that stand apart belong together when there is one of each.</summary>
    private static List<Phrase> Combine(List<Phrase> phrases)
    {
        if (phrases is not [{ Second: null, IsOpenEnded: false } a, { IsOpenEnded: false } b]) return phrases;
        if (a.First is { Day: not null, Clock: null } && b.First.Day is null)
            return [b with { First = new Atom(a.First.Day, b.First.Clock), From = a.From }];
        if (a.First.Day is null && b.First is { Day: not null, Clock: null } && b.Second is null)
            return [a with { First = new Atom(b.First.Day, a.First.Clock), To = b.To }];
        return phrases;
    }

    private static Parsed<IncidentMoment> Pick(List<Phrase> phrases, DateTime now, Tense tense)
    {
        var readings = phrases.ConvertAll(p => Resolve(p, now, tense));
        if (readings.Find(r => r.Refusal is not null).Refusal is { } refusal) return Refused(refusal);
        var intervals = readings.Select(r => r.Interval!.Value).Distinct().ToList();
        if (intervals.Count > 1) return Refused(Reasons.Ambiguous(intervals));
        Sentence[] notes = phrases.Exists(p => p.IsApproximate) ? [Sentence.Of("date.note.approximate")] : [];
        return Parsed<IncidentMoment>.Of(new IncidentMoment(intervals[0], notes));
    }

    private static Reading Resolve(Phrase phrase, DateTime now, Tense tense)
    {
        if (phrase.Second is { } second) return new RangeResolver(now, tense).Resolve(phrase.First, second);
        var reading = new AtomResolver(now, tense).Resolve(phrase.First);
        return phrase.IsOpenEnded && reading.Refusal is null ? Reading.No(Reasons.OpenEnded) : reading;
    }

    private static Parsed<IncidentMoment> Unsure(List<Phrase> phrases, DateTime now, Tense tense)
    {
        var readings = phrases.ConvertAll(p => Resolve(p, now, tense));
        var refusal = readings.Find(r => r.Refusal is not null).Refusal;
        return Refused(refusal ?? Reasons.Unsure(readings.Select(r => r.Interval!.Value)));
    }

    private static Parsed<IncidentMoment> Broad(string normal, DateTime now, Tense tense)
    {
        var reading = BroadRecognizer.Read(normal, now, tense);
        return reading.Interval is { } interval
            ? Parsed<IncidentMoment>.Of(new IncidentMoment(interval))
            : Refused(reading.Refusal ?? Reasons.NotFound);
    }

    private static Parsed<IncidentMoment> Refused(Unread reason) => Parsed<IncidentMoment>.No(reason);
}
