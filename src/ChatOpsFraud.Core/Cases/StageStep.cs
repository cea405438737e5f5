namespace ChatOpsFraud.Core.Cases;

/// <summary>The result of a trigger: the new stage, or why there is none.</summary>
/// <param name="Stage">The new stage; null when the trigger is not possible now.</param>
/// <param name="Reasons">Japanese sentences; empty when there is a stage.</param>
public sealed record StageStep(CaseStage? Stage, IReadOnlyList<string> Reasons);
