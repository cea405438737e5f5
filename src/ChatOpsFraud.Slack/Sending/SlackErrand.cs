using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsFraud.Storage;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>What is queued with a commit: neutral content and where it goes. It is rendered when it is sent, when the number of the case is known.</summary>
/// <param name="Place">The conversation.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "errand")]
[JsonDerivedType(typeof(PostReply), "post")]
[JsonDerivedType(typeof(CloseQuestions), "close")]
[JsonDerivedType(typeof(RefreshStatus), "status")]
[JsonDerivedType(typeof(ShareDocuments), "documents")]
[JsonDerivedType(typeof(AskColleague), "colleague")]
[JsonDerivedType(typeof(TellLeads), "leads")]
internal abstract record SlackErrand(SlackPlace Place)
{
    /// <summary>The queue of what must come in order: messages and documents.</summary>
    public const string Main = SlackPlace.Name;

    /// <summary>The queue of what may come later: edits of messages that are there. It never holds a question back.</summary>
    public const string Edits = "slack-edits";

    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>A message for the queue.</summary>
    public NewOutgoing Queue() =>
        new(this is CloseQuestions or RefreshStatus ? Edits : Main, null, JsonSerializer.SerializeToUtf8Bytes(this, Options));

    /// <summary>Reads what <see cref="Queue"/> wrote; null when it is damaged.</summary>
    public static SlackErrand? Read(ReadOnlySpan<byte> payload)
    {
        try
        {
            return JsonSerializer.Deserialize<SlackErrand>(payload, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
