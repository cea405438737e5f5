namespace ChatOpsFraud.Teams.Protocol;

/// <summary>Somebody in a conversation.</summary>
/// <param name="Id">Id in the channel: 29:… for a person, 28:… for the bot.</param>
/// <param name="Name">Display name; a person chose it.</param>
/// <param name="AadObjectId">Id in the directory; null where Teams leaves it out.</param>
/// <param name="Role"><c>user</c> or <c>bot</c>, where it is given.</param>
internal sealed record ChannelAccount(string Id = "", string? Name = null, string? AadObjectId = null, string? Role = null);
