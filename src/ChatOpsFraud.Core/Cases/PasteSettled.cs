namespace ChatOpsFraud.Core.Cases;

/// <summary>The pasted values were taken or put away.</summary>
/// <param name="Taken">True when they became answers.</param>
/// <param name="Conflicts">Values that differ from an answer that is there; they are asked one by one.</param>
public sealed record PasteSettled(bool Taken, IReadOnlyList<PastedValue> Conflicts) : CaseEvent;
