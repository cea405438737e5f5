namespace ChatOpsFraud.Core.Interview;

/// <summary>A question applies when the answer of another field is one of these values.</summary>
/// <param name="Field">Field id; it stands before the question in the questionnaire.</param>
/// <param name="Is">Stored values under which the question applies; at least one.</param>
public sealed record Condition(string Field, IReadOnlyList<string> Is);
