namespace ChatOpsFraud.Core.Cases;

/// <summary>Answers to one field that could not be read, in a row.</summary>
/// <param name="Field">The field.</param>
/// <param name="Times">How many, from 1.</param>
/// <param name="Typed">The last one.</param>
/// <param name="Candidates">Readings to choose from; empty when there are none.</param>
public sealed record MissedAnswer(string Field, int Times, string Typed, IReadOnlyList<string> Candidates);
