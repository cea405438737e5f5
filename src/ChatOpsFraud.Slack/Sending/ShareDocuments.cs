namespace ChatOpsFraud.Slack.Sending;

/// <summary>Uploads the documents of an edition into the conversation, with a picture of page 1.</summary>
/// <param name="Place">The conversation.</param>
/// <param name="Edition">版.</param>
/// <param name="Kinds">Kinds of documents, in order.</param>
internal sealed record ShareDocuments(SlackPlace Place, int Edition, IReadOnlyList<string> Kinds) : SlackErrand(Place);
