namespace ChatOpsFraud.Core.Conversation;

/// <summary>The person takes back a section that was handed over; its questions are asked here again.</summary>
/// <param name="Section">Key of the section.</param>
public sealed record TakeBack(string Section) : TurnInput;
