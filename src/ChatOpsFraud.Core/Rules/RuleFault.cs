using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules;

/// <summary>A decision that could not be made. It is never taken for "no": a person has to look at the case.</summary>
/// <param name="Table">Id of the table that stopped.</param>
/// <param name="Sentence">What happened, in Japanese, without names of types or traces.</param>
public sealed record RuleFault(string Table, Sentence Sentence);
