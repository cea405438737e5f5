namespace ChatOpsFraud.Teams.Cards;

/// <summary>What every action of a card brings back.</summary>
/// <param name="CaseNumber">The case that the card speaks of; empty before there is one.</param>
/// <param name="Seal">Proof that the bot put the number there.</param>
/// <param name="Token">Names this card: pressing twice is one press.</param>
internal sealed record CardStamp(string CaseNumber, string Seal, string Token);
