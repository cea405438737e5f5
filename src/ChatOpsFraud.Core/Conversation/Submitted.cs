namespace ChatOpsFraud.Core.Conversation;

/// <summary>The person sent a form of several fields.</summary>
/// <param name="Values">Typed text by field id; an empty text leaves a field as it is, it never clears an answer.</param>
/// <param name="Section">Key of the section that the form showed; one that was handed over is home again with it. Null for a loose form.</param>
public sealed record Submitted(IReadOnlyDictionary<string, string> Values, string? Section = null) : TurnInput;
