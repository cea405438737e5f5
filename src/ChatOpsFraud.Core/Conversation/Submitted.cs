namespace ChatOpsFraud.Core.Conversation;

/// <summary>The person sent a form of several fields.</summary>
/// <param name="Values">Typed text by field id; an empty text leaves a field as it is, it never clears an answer.</param>
public sealed record Submitted(IReadOnlyDictionary<string, string> Values) : TurnInput;
