using System.Text.Json;

namespace ChatOpsFraud.Slack.Protocol;

/// <summary>What became of a call of the Web API. No token and no text of a person stands in a reason.</summary>
internal abstract record SlackResult
{
    private SlackResult()
    {
    }

    /// <summary>Done.</summary>
    /// <param name="Body">The answer.</param>
    public sealed record Done(JsonElement Body) : SlackResult;

    /// <summary>Slack said no; nothing was done.</summary>
    /// <param name="Error">Slack's name of the reason, e.g. <c>channel_not_found</c>.</param>
    /// <param name="Needed">The scope that is missing; null for other reasons.</param>
    public sealed record Refused(string Error, string? Needed = null) : SlackResult;

    /// <summary>Too many calls; nothing was done.</summary>
    /// <param name="After">How long Slack wants to be left alone; null when it did not say.</param>
    public sealed record Limited(TimeSpan? After) : SlackResult;

    /// <summary>Slack was not reached; nothing was done.</summary>
    public sealed record Unreachable : SlackResult;

    /// <summary>Nobody knows: the answer did not come, or was none.</summary>
    /// <param name="Reason">What was seen, e.g. <c>timeout</c>.</param>
    public sealed record Unclear(string Reason) : SlackResult;
}
