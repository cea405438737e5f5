using System.Text.Json;
using System.Text.Json.Serialization;
using ChatOpsFraud.Slack.Protocol;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>What a button brings back, and what a modal carries along. Slack signs the whole request, so it is ours.</summary>
/// <param name="Case">事案番号; null where no case is meant.</param>
/// <param name="Field">Field of the question; empty where the button belongs to no question.</param>
/// <param name="Value">The choice, or the word of a command.</param>
/// <param name="Section">Key of a section; null for none.</param>
/// <param name="Home">The conversation in which the answers show, when it is not where the button stands.</param>
internal sealed record ButtonValue(
    [property: JsonPropertyName("c")] string? Case,
    [property: JsonPropertyName("f")] string? Field = null,
    [property: JsonPropertyName("v")] string? Value = null,
    [property: JsonPropertyName("s")] string? Section = null,
    [property: JsonPropertyName("h")] SlackPlace? Home = null)
{
    /// <summary>Message of the direct messages from which a colleague opened the form, so that it can be closed; <c>channel|ts</c>.</summary>
    [JsonPropertyName("m")]
    public string? Message { get; init; }

    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Write() => JsonSerializer.Serialize(this, Options);

    /// <summary>Reads what <see cref="Write"/> wrote; null for anything else.</summary>
    public static ButtonValue? Read(string? text)
    {
        if (text is null || SlackJson.Parse(System.Text.Encoding.UTF8.GetBytes(text)) is not { } element) return null;
        try
        {
            return element.Deserialize<ButtonValue>(Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
