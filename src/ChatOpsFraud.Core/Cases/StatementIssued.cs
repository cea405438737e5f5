namespace ChatOpsFraud.Core.Cases;

/// <summary>A statement and an e-Gov sheet were issued.</summary>
/// <param name="Edition">版, from 1.</param>
public sealed record StatementIssued(int Edition) : CaseEvent;
