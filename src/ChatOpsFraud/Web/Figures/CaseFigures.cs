using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Web.Digests;

namespace ChatOpsFraud.Web.Figures;

/// <summary>Counts over all living cases. Nothing of it belongs to a person or to one case.</summary>
/// <param name="Weeks">The last weeks, the oldest first; weeks without a case are there, too.</param>
/// <param name="Minutes">Median minutes to the first statement over all cases; null when none was issued.</param>
/// <param name="Issued">How many cases have a statement.</param>
/// <param name="Cases">How many cases there are.</param>
/// <param name="LeftOut">The questions that are most often left out, the worst first.</param>
/// <param name="Missed">The questions whose answers are most often not understood, the worst first.</param>
/// <param name="Unreadable">How many cases could not be counted because they cannot be read.</param>
public sealed record CaseFigures(
    IReadOnlyList<WeekCount> Weeks,
    double? Minutes,
    int Issued,
    int Cases,
    IReadOnlyList<QuestionCount> LeftOut,
    IReadOnlyList<QuestionCount> Missed,
    int Unreadable)
{
    private const int MostWeeks = 12;
    private const int MostQuestions = 10;

    /// <summary>Counts.</summary>
    /// <param name="digests">All living cases.</param>
    /// <param name="questionnaire">Questions of today, for their labels.</param>
    /// <param name="today">The day in Japan.</param>
    public static CaseFigures Of(IReadOnlyList<CaseDigest> digests, Questionnaire questionnaire, DateOnly today)
    {
        var readable = digests.Where(d => d.IsReadable).ToList();
        var thisWeek = MondayOf(today);
        var weeks = Enumerable.Range(0, MostWeeks).Select(i => thisWeek.AddDays(-7 * (MostWeeks - 1 - i)));
        var byWeek = digests.ToLookup(d => MondayOf(DateOnly.FromDateTime(d.OpenedAt.DateTime)));
        var questions = QuestionsOf(readable, questionnaire);
        return new CaseFigures(
            [.. weeks.Select(monday => Week(monday, [.. byWeek[monday]]))],
            Median(readable.Select(d => d.Tally.IssuedAfter)),
            readable.Count(d => d.Tally.IssuedAfter is not null),
            digests.Count,
            [.. questions.Where(q => q.LeftOut > 0).OrderByDescending(q => q.LeftOut).Take(MostQuestions)],
            [.. questions.Where(q => q.Missed > 0).OrderByDescending(q => q.Missed).Take(MostQuestions)],
            digests.Count - readable.Count);
    }

    private static WeekCount Week(DateOnly monday, IReadOnlyList<CaseDigest> opened) => new(
        monday,
        opened.CountBy(d => d.Stage).ToDictionary(),
        Median(opened.Select(d => d.Tally.IssuedAfter)),
        opened.Count(d => d.Tally.IssuedAfter is not null));

    // In the order of the questionnaire, so that equal counts stand as they are asked.
    private static List<QuestionCount> QuestionsOf(IReadOnlyList<CaseDigest> digests, Questionnaire questionnaire)
    {
        var labels = questionnaire.Questions.ToDictionary(q => q.Field, q => q.Label, StringComparer.Ordinal);
        var fields = digests.SelectMany(d => d.Tally.Unknown.Concat(d.Tally.Skipped).Concat(d.Tally.Missed.Keys)).Distinct(StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. labels.Keys.Where(fields.Contains).Concat(fields.Where(f => !labels.ContainsKey(f)).Order(StringComparer.Ordinal)).Select(field => new QuestionCount(
                labels.GetValueOrDefault(field, field),
                digests.Count(d => d.Tally.Unknown.Contains(field)),
                digests.Count(d => d.Tally.Skipped.Contains(field)),
                digests.Sum(d => d.Tally.Missed.GetValueOrDefault(field)),
                digests.Count(d => d.Tally.Missed.ContainsKey(field)))),
        ];
    }

    private static double? Median(IEnumerable<TimeSpan?> spans)
    {
        var sorted = spans.OfType<TimeSpan>().Select(s => s.TotalMinutes).Order().ToList();
        if (sorted.Count == 0) return null;
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
