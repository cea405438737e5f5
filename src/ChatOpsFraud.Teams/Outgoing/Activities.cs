using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Protocol;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>Messages as Teams takes them.</summary>
internal static class Activities
{
    /// <summary>A message with one card.</summary>
    /// <param name="to">Where it goes.</param>
    /// <param name="card">The card.</param>
    /// <param name="caseNumber">For the notification, which shows nothing else; empty before there is a case.</param>
    public static JsonObject OfCard(ConversationReference to, JsonObject card, string caseNumber) =>
        Of(to, InvokeAnswer.AttachmentOf(card), caseNumber.Length == 0 ? TeamsWording.Of("summary.plain") : TeamsWording.Of("summary.case", caseNumber));

    /// <summary>A message with one attachment.</summary>
    public static JsonObject Of(ConversationReference to, JsonObject attachment, string summary) => new()
    {
        ["type"] = "message",
        ["from"] = new JsonObject { ["id"] = to.BotId },
        ["conversation"] = new JsonObject { ["id"] = to.Id },
        ["summary"] = summary,
        ["attachments"] = new JsonArray(attachment),
    };
}
