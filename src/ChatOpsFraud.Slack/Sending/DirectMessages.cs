using System.Collections.Concurrent;
using ChatOpsFraud.Slack.Protocol;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>The ids of direct messages by person; Slack gives the same id every time.</summary>
internal sealed class DirectMessages(MessagePoster poster)
{
    private readonly ConcurrentDictionary<(string Team, string User), string> _known = new();

    /// <summary>The channel of a place; the result is only of interest when there is none.</summary>
    public async Task<(string? Channel, SlackResult? Result)> ChannelOfAsync(SlackPlace place, CancellationToken cancellationToken)
    {
        if (place.Channel is { } channel) return (channel, null);
        var key = (place.Team, place.User!);
        if (_known.TryGetValue(key, out var known)) return (known, null);
        var result = await poster.OpenDirectAsync(place.Team, place.User!, cancellationToken).ConfigureAwait(false);
        if ((result as SlackResult.Done)?.Body.Text("channel", "id") is not { } opened) return (null, result is SlackResult.Done ? new SlackResult.Unclear("noChannel") : result);
        _known[key] = opened;
        return (opened, null);
    }
}
