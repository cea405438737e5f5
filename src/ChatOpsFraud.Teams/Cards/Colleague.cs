namespace ChatOpsFraud.Teams.Cards;

/// <summary>Somebody whom a card calls.</summary>
/// <param name="Id">Id in the channel or the directory.</param>
/// <param name="Name">Display name; a person chose it.</param>
internal sealed record Colleague(string Id, string Name);
