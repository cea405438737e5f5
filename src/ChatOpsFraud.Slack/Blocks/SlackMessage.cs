using System.Text.Json.Nodes;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>A message as Slack takes it.</summary>
/// <param name="Text">For notifications and screen readers; escaped.</param>
/// <param name="Blocks">What is shown.</param>
internal sealed record SlackMessage(string Text, JsonArray Blocks)
{
    private const int MostBlocks = 45;

    // Slack counts about 13,000 characters of all blocks together and does not say so anywhere.
    private const int MostCharacters = 9_000;

    /// <summary>Messages of as many blocks as fit, in order; at least one.</summary>
    public static IReadOnlyList<SlackMessage> Split(string text, IEnumerable<JsonObject> blocks)
    {
        var messages = new List<SlackMessage>();
        var (current, characters) = (new JsonArray(), 0);
        foreach (var block in blocks)
        {
            var length = Characters(block);
            if (current.Count > 0 && (current.Count >= MostBlocks || characters + length > MostCharacters))
            {
                messages.Add(new SlackMessage(text, current));
                (current, characters) = ([], 0);
            }
            current.Add(block);
            characters += length;
        }
        messages.Add(new SlackMessage(text, current));
        return messages;
    }

    /// <summary>Characters of all texts in a block.</summary>
    public static int Characters(JsonNode? node) => node switch
    {
        JsonObject owner => owner.Sum(p => p is { Key: "text" or "value", Value: JsonValue value } ? value.ToString().Length : Characters(p.Value)),
        JsonArray list => list.Sum(Characters),
        _ => 0,
    };
}
