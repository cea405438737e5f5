namespace ChatOpsFraud.Core.Cases;

/// <summary>The case came into another stage.</summary>
/// <param name="Stage">The new stage.</param>
public sealed record StageChanged(CaseStage Stage) : CaseEvent;
