namespace ChatOpsFraud.Core.Conversation;

/// <summary>The person asks a colleague to fill in a section.</summary>
/// <param name="Section">Key of the section, e.g. <c>log[0]</c>.</param>
/// <param name="To">Id of the colleague in the channel.</param>
/// <param name="ToName">How people call the colleague.</param>
public sealed record HandOver(string Section, string To, string ToName) : TurnInput;
