using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Triage;

/// <summary>
/// What is known for the triage: the answers so far and the day. Immutable. A fact without an entry is 未回答
/// (<see cref="Fact.Unanswered"/>); わからない (<see cref="Fact.Unknown"/>) is an answer.
/// </summary>
public sealed class TriageFacts
{
    /// <summary>Id of the computed fact 本日の扱い; filled from the day and the calendar of the rule set.</summary>
    public const string CalendarToday = "calendar.today";

    /// <summary>The values of <see cref="CalendarToday"/>, in the order of <see cref="DayKind"/>.</summary>
    internal static readonly string[] DayValues = ["open", "holiday", "yearEnd"];

    private readonly Dictionary<string, string> _answers;
    private Kept? _kept;

    /// <summary>Facts from answers: fact id → value id.</summary>
    /// <param name="today">The day in Japan on which the decision is made.</param>
    /// <param name="answers">The answers so far; may be empty.</param>
    public TriageFacts(DateOnly today, IReadOnlyDictionary<string, string> answers)
    {
        Today = today;
        _answers = new Dictionary<string, string>(answers, StringComparer.Ordinal);
    }

    /// <summary>Facts as a decision recorded them (fact id → value, 未回答 included): the kind of day is the recorded one.</summary>
    /// <param name="day">The day whose tables are in force.</param>
    /// <param name="facts">The recorded facts.</param>
    public static TriageFacts Recorded(DateOnly day, IReadOnlyDictionary<string, string> facts) =>
        new(day, facts.Where(f => f.Key != CalendarToday && f.Value != Fact.Unanswered).ToDictionary(StringComparer.Ordinal))
        {
            RecordedDay = facts.GetValueOrDefault(CalendarToday),
        };

    /// <summary>The day in Japan on which the decision is made.</summary>
    public DateOnly Today { get; }

    /// <summary>The value of <see cref="CalendarToday"/> that was recorded; null to look it up in the calendar.</summary>
    internal string? RecordedDay { get; private init; }

    /// <summary>The answers so far.</summary>
    public IReadOnlyDictionary<string, string> Answers => _answers;

    /// <summary>No answers yet.</summary>
    public static TriageFacts On(DateOnly today) => new(today, new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The same facts with one more answer.</summary>
    public TriageFacts With(string fact, string value) =>
        new(Today, new Dictionary<string, string>(_answers, StringComparer.Ordinal) { [fact] = value }) { RecordedDay = RecordedDay };

    /// <summary>The value of a fact; 未回答 when there is none.</summary>
    public string Of(string fact) => _answers.GetValueOrDefault(fact, Fact.Unanswered);

    /// <summary>The value of <see cref="CalendarToday"/> on a day of this kind.</summary>
    internal static string ValueOf(DayKind kind) => DayValues[(int)kind];

    /// <summary>Facts and tables never change, so a second decision on the same facts is the first one again.</summary>
    internal TriageResult? KeptFor(TriageSpace space) => _kept is { } kept && kept.Space == space ? kept.Result : null;

    /// <summary>Keeps the last result; when two threads keep theirs at once, both are right.</summary>
    internal TriageResult Keep(TriageSpace space, TriageResult result)
    {
        _kept = new Kept(space, result);
        return result;
    }

    private sealed record Kept(TriageSpace Space, TriageResult Result);
}
