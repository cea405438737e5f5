using System.Text.Json;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Text;
using ChatOpsFraud.Storage.Channels;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>
/// Takes text files that people share, read as a paste. Fetching takes longer than Slack waits, so a file is first noted in the
/// store and fetched after the acknowledgement; what a crash leaves is fetched at the next start.
/// </summary>
internal sealed class SharedFiles(IChannelRecords records, SlackApi api, CaseTurns turns, Whispers whispers, Chores chores)
{
    private const string Kind = "file";
    private const int MostBytes = 1024 * 1024;

    private static readonly string[] Endings = [".txt", ".csv", ".tsv", ".log", ".eml"];

    /// <summary>Notes the files of a message. When it returns they cannot be lost.</summary>
    public async Task TakeAsync(SlackMessageEvent message, CancellationToken cancellationToken)
    {
        foreach (var file in message.Event.List("files"))
        {
            if (file.Text("id") is not { } id) continue;
            var waiting = new WaitingFile($"{message.Team}/{message.Channel}/{message.Ts}/{id}", message.Place, message.User!, file.Text("name") ?? "", file.Text("url_private_download") ?? file.Text("url_private"));
            // False: the event came again, and the file is being seen to.
            if (await records.WriteAsync(Key(waiting), 0, JsonSerializer.SerializeToUtf8Bytes(waiting), cancellationToken: cancellationToken).ConfigureAwait(false))
                chores.Add(stopping => FetchAsync(waiting, stopping));
        }
    }

    /// <summary>Sees to what an earlier run has left.</summary>
    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        foreach (var record in await records.ListAsync(SlackPlace.Name, Kind, cancellationToken).ConfigureAwait(false))
            if (JsonSerializer.Deserialize<WaitingFile>(record.Value.Span) is { } waiting)
                chores.Add(stopping => FetchAsync(waiting, stopping));
    }

    private async Task FetchAsync(WaitingFile file, CancellationToken cancellationToken)
    {
        var person = new SlackPerson(file.Place.Team, file.User);
        if (!Endings.Contains(Path.GetExtension(file.Name).ToLowerInvariant()))
        {
            whispers.Say(person, file.Place, SlackWording.Of("slack.file.notText"));
        }
        else
        {
            var bytes = Uri.TryCreate(file.Address, UriKind.Absolute, out var address) ? await api.DownloadAsync(file.Place.Team, address, MostBytes, cancellationToken).ConfigureAwait(false) : null;
            if (bytes is null) whispers.Say(person, file.Place, SlackWording.Of("slack.file.notFetched"));
            else await turns.RespondAsync(person, file.Place, [$"file:{file.Key}"], new Dropped(file.Name, TextBytes.Decode(bytes)), null, null, cancellationToken).ConfigureAwait(false);
        }
        await records.RemoveAsync(Key(file), cancellationToken).ConfigureAwait(false);
    }

    private static ChannelRecordKey Key(WaitingFile file) => new(SlackPlace.Name, Kind, file.Key);
}
