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

    /// <summary>The broad recogniser slows down with the length of the text, so only short ones go there.</summary>
    private const int Short = 60;

    /// <summary>Sentences of any tense go to the broad recogniser first, up to this length.</summary>
    private const int Plan = 400;

    public static Parsed<IncidentMoment> Read(string text, DateTimeOffset now, Tense tense, bool asksDay = false)
    {
        if (text.Length > Longest) return Refused(Reasons.TooLong);
        var local = DateTime.SpecifyKind(now.ToOffset(JapaneseCalendar.Offset).DateTime, DateTimeKind.Unspecified);
        var normal = DateText.Normalize(text);
        if (tense == Tense.Any && text.Length <= Plan && BroadRecognizer.First(text, local) is { } any)
            return Parsed<IncidentMoment>.Of(new IncidentMoment(any));
        var read = Read(normal, new Viewpoint(local, tense, asksDay, text));
        return read.IsRead ? read : Refused(Advice.Add(read.Unread!, normal));
    }

    private static Parsed<IncidentMoment> Read(string normal, Viewpoint view)
    {
        var scan = TextScanner.Scan(normal, view.Now);
        var phrases = Combine(scan.Phrases);
        var stamps = phrases.Where(p => p.First.IsStamp || p.Second is { IsStamp: true }).ToList();
        if (stamps.Count > 0 && (normal.Length > Answer || scan.HasUnread || phrases.Count > stamps.Count)) return Pick(stamps, normal, view);
        if (normal.Length > Answer) return Refused(Reasons.TooLong);
        if (phrases.Count == 0)
        {
            if (scan.HasVague) return Refused(Reasons.Vague);
            return scan.HasUnread ? Broad(normal, phrases, view) : Refused(Reasons.NotFound);
        }
        if (scan.HasUnread) return Broad(normal, phrases, view);
        return Pick(phrases, normal, view);
    }

    /// <summary>14時35分ごろ、11月20日: a time and a day that stand apart belong together when there is one of each.</summary>
    private static List<Phrase> Combine(List<Phrase> phrases)
    {
        if (phrases is not [{ Second: null, IsOpenEnded: false } a, { IsOpenEnded: false } b]) return phrases;
        if (a.First is { Day: not null, Clock: null } && b.First.Day is null)
            return [b with { First = new Atom(a.First.Day, b.First.Clock) { Nearness = Nearer(a, b) }, From = a.From }];
        // 20日の夜。21時頃です
        if (a.First is { Day: not null, Clock: { Hour: null, Part: var part } }
            && b.First is { Day: null, Clock: { Hour: not null } clock })
        {
            var time = clock.Part == PartOfDay.None ? clock with { Part = part } : clock;
            return [b with { First = new Atom(a.First.Day, time) { Nearness = Nearer(a, b) }, From = a.From }];
        }
        if (a.First.Day is null && b.First is { Day: not null, Clock: null } && b.Second is null)
            return [a with { First = new Atom(b.First.Day, a.First.Clock) { Nearness = Nearer(b, a) }, To = b.To }];
        return phrases;
    }

    /// <summary>What is said of the time counts before what is said of the day.</summary>
    private static Nearness Nearer(Phrase day, Phrase time) =>
        time.First.Nearness == Nearness.Exact ? day.First.Nearness : time.First.Nearness;

    private static Parsed<IncidentMoment> Pick(List<Phrase> phrases, string normal, Viewpoint view)
    {
        var readings = phrases.ConvertAll(p => Resolve(p, view));
        if (readings.Find(r => r.Refusal is not null).Refusal is { } refusal) return Refused(refusal);
        var intervals = Narrowest(readings.Select(r => r.Interval!.Value).Distinct().ToList());
        if (intervals.Count > 1) return Refused(Reasons.Ambiguous(intervals));
        if (phrases.Count > 1 && phrases.Exists(p => p.First.Day is { IsDistance: true })) return Refused(Reasons.Unsure(intervals));
        Sentence[] notes = phrases.Exists(p => p.IsApproximate) ? [Sentence.Of("date.note.approximate")] : [];
        var meant = phrases[readings.FindIndex(r => r.Interval == intervals[0])];
        var display = new SpokenMoment(view, normal).Display(meant, intervals[0]);
        return Parsed<IncidentMoment>.Of(new IncidentMoment(intervals[0], notes, display));
    }

    /// <summary>昨日(11/22)の21時, 先週、11/20に: what contains another of the moments only leads to it.</summary>
    private static List<Interval> Narrowest(List<Interval> intervals) =>
        intervals.FindAll(outer => !intervals.Exists(inner => inner != outer && outer.Start <= inner.Start && inner.Until <= outer.Until));

    private static Reading Resolve(Phrase phrase, Viewpoint view)
    {
        if (phrase.Second is { } second) return new RangeResolver(view).Resolve(phrase.First, second);
        var reading = new AtomResolver(view).Resolve(phrase.First);
        return phrase.IsOpenEnded && reading.Refusal is null ? Reading.No(Reasons.OpenEnded) : reading;
    }

    /// <summary>Words were left unread: the broad recogniser may know them; else the writer is asked.</summary>
    private static Parsed<IncidentMoment> Broad(string normal, List<Phrase> phrases, Viewpoint view)
    {
        if (normal.Length <= Short && RecognizerRepair.Read(normal, view.Now) is { } known)
            return Parsed<IncidentMoment>.Of(new IncidentMoment(known, display: new SpokenMoment(view, normal).Display(known)));
        if (phrases.Count == 0) return Refused(Reasons.NotFound);
        var readings = phrases.ConvertAll(p => Resolve(p, view));
        var refusal = readings.Find(r => r.Refusal is not null).Refusal;
        return Refused(refusal ?? Reasons.Unsure(readings.Select(r => r.Interval!.Value)));
    }

    private static Parsed<IncidentMoment> Refused(Unread reason) => Parsed<IncidentMoment>.No(reason);
}
