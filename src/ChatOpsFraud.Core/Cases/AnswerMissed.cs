namespace ChatOpsFraud.Core.Cases;

/// <summary>An answer could not be read.</summary>
/// <param name="Field">The field that was asked.</param>
/// <param name="Typed">What was typed, without card data, so that it can be kept as it is.</param>
/// <param name="Candidates">Readings to choose from; empty when there are none.</param>
public sealed record AnswerMissed(string Field, string Typed, IReadOnlyList<string> Candidates) : CaseEvent;
