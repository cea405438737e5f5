namespace ChatOpsFraud.Core.Cases;

/// <summary>A way from one stage to another, as the machine has it.</summary>
/// <param name="From">The stage before.</param>
/// <param name="Trigger">What moves the case.</param>
/// <param name="To">The stage after; null for the stage in which the case was paused.</param>
/// <param name="Condition">What has to hold, in Japanese; null when nothing has to.</param>
public sealed record LifeStep(CaseStage From, CaseTrigger Trigger, CaseStage? To, string? Condition);
