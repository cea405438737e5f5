namespace ChatOpsFraud.Teams.Protocol;

/// <summary>Something that a text names; only mentions are looked at.</summary>
/// <param name="Type"><c>mention</c> for a mention.</param>
/// <param name="Text">The part of the text that is the mention, e.g. <c>&lt;at&gt;Bot&lt;/at&gt;</c>.</param>
/// <param name="Mentioned">Who is mentioned.</param>
internal sealed record ActivityEntity(string? Type = null, string? Text = null, ChannelAccount? Mentioned = null);
