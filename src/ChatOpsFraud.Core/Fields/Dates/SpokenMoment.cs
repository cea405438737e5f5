using System.Globalization;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// Shows what was read in the writer's own words: 夜 stays 夜 and 21時ごろ stays 21時ごろ, with the hours by which they were read
/// in brackets. A statement must not say more than the writer did.
/// </summary>
internal sealed class SpokenMoment(Viewpoint view, string normal)
{
    private const int ShortAnswer = 60;

    public string Display(Phrase phrase, Interval interval)
    {
        var shown = phrase.Second is { } second ? Range(phrase.First, second, interval) : Single(phrase.First, interval);
        return Doubted(IsConverted(phrase) ? Wording.Of("date.shown.japanTime", shown, Original(phrase)) : shown);
    }

    /// <summary>A value that no phrase explains, as the broad recogniser finds it.</summary>
    public string Display(Interval interval) => Doubted(MomentFormat.Display(interval));

    private string Doubted(string shown) => Doubt.In(normal) ? Wording.Of("date.shown.memory", shown) : shown;

    private string Single(Atom atom, Interval interval)
    {
        if (interval.Precision == MomentPrecision.Day && interval.End is { } last) return SeveralDays(atom, interval.Start, last);
        // 二、三時間前 lies between two instants.
        if (atom.Day?.Instant is { End: not null }) return Near(MomentFormat.Display(interval), Nearness.About);
        if (PartWord(atom) is null && !IsWholeHour(atom)) return Side(atom, interval.Start, null, interval.Precision);
        var shown = Side(atom, interval.Start, null, interval.Precision);
        // Where a day is asked for, the hours of its morning say nothing more about it.
        return view.AsksDay ? shown : shown + Hours(interval, IsWholeHour(atom));
    }

    private static string SeveralDays(Atom atom, DateTime first, DateTime last)
    {
        if (first is { Month: 1, Day: 1 } && last is { Month: 12, Day: 31 } && first.Year == last.Year)
            return Wording.Of("date.shown.year", MomentFormat.Year(first));
        if (MonthWord(atom) is { } word) return OfMonth(first, word) + Days(first, last, true);
        var wholeMonth = first.Day == 1 && last.Day == DateTime.DaysInMonth(last.Year, last.Month) && first.Month == last.Month
            && first.Year == last.Year;
        if (wholeMonth) return OfMonth(first, "") + Days(first, last, false);
        var plain = MomentFormat.Display(new Interval(first, last, MomentPrecision.Day));
        return atom.Day is { IsRough: true } ? Near(plain, Nearness.About) : Wording.Of("date.shown.within", plain);
    }

    private static string Range(Atom first, Atom second, Interval interval)
    {
        if (interval.End is not { } end) return Side(first, interval.Start, null, interval.Precision);
        var days = interval.Precision == MomentPrecision.Day;
        var shown = Wording.Of("date.shown.range", Side(first, interval.Start, null, interval.Precision),
            Side(second, end, interval.Start, interval.Precision));
        if (days) return MonthWord(first) is null && MonthWord(second) is null ? shown : shown + Days(interval.Start, end, true);
        return PartWord(first) is null && PartWord(second) is null ? shown : shown + Hours(interval, false);
    }

    /// <summary>One side of a range, or a moment by itself; the end leaves out what it shares with <paramref name="start"/>.</summary>
    private static string Side(Atom atom, DateTime at, DateTime? start, MomentPrecision precision)
    {
        if (precision == MomentPrecision.Day)
            return MonthWord(atom) is { } part ? OfMonth(at, part) : Near(MomentFormat.Japanese(at, precision, start), Closeness(atom));
        if (PartWord(atom) is { } word) return Near(OnDay(start is null ? at : at.AddTicks(-1), start, word), Closeness(atom));
        if (start is null && IsWholeHour(atom)) return MomentFormat.Hour(at, null) + Wording.Of("date.shown.hourLong");
        var bareHour = atom.Clock is { Hour: not null, Minute: null, Before: 0 } && at.Minute == 0 && Closeness(atom) != Nearness.Exact;
        return Near(bareHour ? MomentFormat.Hour(at, start) : MomentFormat.Japanese(at, precision, start), Closeness(atom));
    }

    private static string OnDay(DateTime at, DateTime? start, string word) =>
        start?.Date == at.Date ? word : Wording.Of("date.shown.part", MomentFormat.Japanese(at, MomentPrecision.Day, start), word);

    private static string OfMonth(DateTime at, string word) => Wording.Of("date.shown.month", MomentFormat.YearMonth(at), word);

    private static string Days(DateTime first, DateTime last, bool about)
    {
        var sameMonth = first.Month == last.Month && first.Year == last.Year;
        string[] words = sameMonth
            ? [MomentFormat.DayOfMonth(first), MomentFormat.DayOfMonth(last)]
            : [MomentFormat.MonthDay(first), MomentFormat.MonthDay(last)];
        return Wording.Of(about ? "date.shown.aboutBetween" : "date.shown.between", words);
    }

    private static string Hours(Interval interval, bool exact)
    {
        var (start, end) = (interval.Start, interval.End!.Value);
        var until = end == start.Date.AddDays(1) ? MomentFormat.Midnight
            : end.Date == start.Date ? MomentFormat.ShortTime(end) : MomentFormat.DayOfMonth(end) + MomentFormat.ShortTime(end);
        return Wording.Of(exact ? "date.shown.between" : "date.shown.aboutBetween", MomentFormat.ShortTime(start), until);
    }

    private static string Near(string shown, Nearness nearness) => nearness switch
    {
        Nearness.About => Wording.Of("date.shown.about", shown),
        Nearness.Past => Wording.Of("date.shown.past", shown),
        _ => shown,
    };

    private static Nearness Closeness(Atom atom) =>
        atom.Nearness == Nearness.Exact && atom.Day is { IsRough: true } ? Nearness.About : atom.Nearness;

    private static bool IsWholeHour(Atom atom) => atom.Clock is { WholeHour: true };

    private static string? MonthWord(Atom atom) => atom.Clock is null ? atom.Day?.Word : null;

    private static string? PartWord(Atom atom) => atom switch
    {
        { Clock.Hour: not null } => null,
        { Clock: { } clock } => clock.Word,
        { Day.Part: PartOfDay.Morning } => Wording.Of("date.shown.morning"),
        { Day.Part: PartOfDay.Evening } => Wording.Of("date.shown.evening"),
        { Day.Part: PartOfDay.Night } => Wording.Of("date.shown.night"),
        _ => null,
    };

    private static bool IsConverted(Phrase phrase) => IsConverted(phrase.First) || (phrase.Second is { } second && IsConverted(second));

    private static bool IsInvisible(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsConverted(Atom atom) =>
        atom.Day is { IsEpoch: true } || (atom.Clock?.Zone is { } zone && zone != JapaneseCalendar.Offset);

    /// <summary>
    /// The phrase as it was typed. Where normalising changed more than letter case its place is lost: then all of a short answer,
    /// or the normalised form.
    /// </summary>
    private string Original(Phrase phrase)
    {
        var slice = normal[phrase.From..phrase.To].Trim();
        var at = view.Text.IndexOf(slice, StringComparison.OrdinalIgnoreCase);
        if (at >= 0) return view.Text.Substring(at, slice.Length);
        var answer = view.Text.Trim();
        return answer.Length <= ShortAnswer && !answer.Any(IsInvisible) ? answer : slice.ToUpper(CultureInfo.InvariantCulture);
    }
}
