using System.Net;
using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Teams.Cards;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Protocol;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>
/// 「この内容から事案を作る」 on a message: shows what would be taken, and begins a case in the personal chat of whoever asks, because the bot need
/// not be a member of the conversation in which the message stands.
/// </summary>
internal sealed partial class MessageExtensions(CaseTurns turns, PersonalChats chats)
{
    /// <summary>Name of the first invoke.</summary>
    public const string Fetch = "composeExtension/fetchTask";

    /// <summary>Name of the second invoke.</summary>
    public const string Submit = "composeExtension/submitAction";

    private const int LongestPreview = 1_000;
    private const int LongestText = 20_000;

    public async Task<InvokeAnswer> AnswerAsync(Activity activity, ConversationReference at, CancellationToken cancellationToken)
    {
        var text = TextOf(activity);
        if (text.Length == 0) return InvokeAnswer.OfTaskMessage(TeamsWording.Of("extension.noText"));
        if (activity.Name == Fetch) return InvokeAnswer.OfTask(TeamsWording.Of("extension.title"), Preview(text));
        if (await chats.OpenAsync(at, activity.From!.Id, cancellationToken).ConfigureAwait(false) is not { } chat)
            return InvokeAnswer.OfTaskMessage(TeamsWording.Of("press.noPersonalChat"));
        var (answer, _) = await turns.TakeAsync(activity, chat, new Began(text), null, null, cancellationToken).ConfigureAwait(false);
        return InvokeAnswer.OfTaskMessage(answer is DeskAnswer.Replied replied
            ? TeamsWording.Of("extension.begun", replied.Case.Number)
            : TeamsWording.Of("press.repeated"));
    }

    private static System.Text.Json.Nodes.JsonObject Preview(string text)
    {
        var card = new Card()
            .Text(TeamsWording.Of("extension.ask"), TextLook.Bold)
            .Text(text.Length <= LongestPreview ? text : CardText.Lines(text.ReplaceLineEndings(" "), LongestPreview).First())
            .Make();
        // In a task module only Action.Submit sends.
        card["actions"] = new System.Text.Json.Nodes.JsonArray(
            new System.Text.Json.Nodes.JsonObject { ["type"] = "Action.Submit", ["title"] = TeamsWording.Of("extension.begin") });
        return card;
    }

    // The message is HTML; what people read of it is taken, and nothing of its marks.
    private static string TextOf(Activity activity)
    {
        var body = activity.Value.At("messagePayload", "body");
        var content = body.At("content").AsText() ?? "";
        if (content.Length > LongestText * 2) content = content[..(LongestText * 2)];
        if (body.At("contentType").AsText() == "html")
            content = WebUtility.HtmlDecode(Tag().Replace(LineEnd().Replace(content.ReplaceLineEndings(" "), "\n"), ""));
        content = content.Replace('\u00A0', ' ').Trim();
        return content.Length <= LongestText ? content : content[..LongestText];
    }

    [GeneratedRegex(@"<(br|/p|/div|/li|/tr|/h[1-6])\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex LineEnd();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
