using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Fields.Dates;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>The answers as checks see them: only fields that apply now, and only values that can be read again.</summary>
/// <param name="sheet">The answers.</param>
/// <param name="journey">The questions that apply.</param>
/// <param name="today">The day in Japan.</param>
internal sealed class CheckAnswers(AnswerSheet sheet, Journey journey, DateOnly today)
{
    /// <summary>The day in Japan.</summary>
    internal DateOnly Today => today;

    /// <summary>The stored value of a field that applies; null when there is none.</summary>
    internal string? Value(string field) => journey.Find(field) is null ? null : sheet.Value(field);

    /// <summary>What people read of a field.</summary>
    internal string Display(string field) => sheet.Display(field) ?? "";

    /// <summary>How many members a group has.</summary>
    internal int CountOf(string group) => sheet.GroupOf(group).Count;

    /// <summary>The value of a field, read again from its stored form; null for one that was kept as typed and says nothing.</summary>
    internal T? Read<T>(string field, Func<string, Parsed<T>> parse)
        where T : class => Value(field) is { } value && parse(value) is { IsRead: true, Value: var read } ? read : null;

    /// <summary>A date or moment.</summary>
    internal IncidentMoment? Moment(string field) => Read(field, IncidentMoment.FromCanonical);
}
