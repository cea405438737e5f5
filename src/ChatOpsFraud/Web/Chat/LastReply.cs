using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Web.Chat;

/// <summary>What the bot said last, beside what the events of the case hold: help, notices, faults of a form.</summary>
/// <param name="Version">The version of the case after the turn.</param>
/// <param name="Stamp">Tells it from the reply before, where the turn changed nothing in the case.</param>
/// <param name="Blocks">The blocks to show above the present question.</param>
/// <param name="Section">The form that was sent, when it stays open because of a fault; null otherwise.</param>
/// <param name="Typed">What was typed into the fields of that form.</param>
internal sealed record LastReply(long Version, long Stamp, IReadOnlyList<Block> Blocks, string? Section, IReadOnlyDictionary<string, string> Typed);
