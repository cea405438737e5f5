using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>Posts a reply as one message, or as several where Slack's limits ask for it.</summary>
/// <param name="Place">The conversation.</param>
/// <param name="Blocks">What to show; documents are left out.</param>
/// <param name="Expects">What the bot waits for.</param>
/// <param name="IsAside">True for a word beside the conversation: the question that was asked before still stands.</param>
internal sealed record PostReply(SlackPlace Place, IReadOnlyList<Block> Blocks, Expects Expects, bool IsAside = false) : SlackErrand(Place);
