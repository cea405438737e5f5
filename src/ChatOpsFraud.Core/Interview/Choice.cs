namespace ChatOpsFraud.Core.Interview;

/// <summary>An answer to pick. Typed free text stays possible unless the question says otherwise.</summary>
/// <param name="Value">Stored value, e.g. <c>yes</c> or <c>cardCompanyCall</c>.</param>
/// <param name="Label">What people see and what the statement says, e.g. カード会社からの電話.</param>
/// <param name="Synonyms">Other words that mean this choice.</param>
public sealed record Choice(string Value, string Label, IReadOnlyList<string> Synonyms);
