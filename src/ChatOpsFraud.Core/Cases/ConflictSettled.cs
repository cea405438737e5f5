namespace ChatOpsFraud.Core.Cases;

/// <summary>It was chosen which of two values of a field holds. A new value comes as <see cref="AnswerGiven"/>.</summary>
/// <param name="Field">Field id.</param>
public sealed record ConflictSettled(string Field) : CaseEvent;
