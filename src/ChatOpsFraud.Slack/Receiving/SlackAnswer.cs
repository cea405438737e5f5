using System.Text.Json.Nodes;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>What goes back with the acknowledgement.</summary>
/// <param name="Body">JSON; null for nothing.</param>
internal sealed record SlackAnswer(JsonObject? Body)
{
    /// <summary>Taken, nothing to say.</summary>
    public static SlackAnswer Taken { get; } = new((JsonObject?)null);

    /// <summary>The modal stays open, with errors beside its fields.</summary>
    public static SlackAnswer Errors(IEnumerable<(string BlockId, string Text)> errors)
    {
        var byBlock = new JsonObject();
        foreach (var (blockId, text) in errors) byBlock[blockId] = text;
        return new SlackAnswer(new JsonObject { ["response_action"] = "errors", ["errors"] = byBlock });
    }
}
