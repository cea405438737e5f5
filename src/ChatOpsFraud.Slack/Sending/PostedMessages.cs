using System.Text.Json;
using ChatOpsFraud.Storage.Channels;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>
/// Where the messages of a case stand in Slack. It lies in the store with the case and dies with it. Two senders write here, each
/// its own part; of two writers at once one reads again.
/// </summary>
internal sealed class PostedMessages(IChannelRecords records)
{
    private const string Kind = "messages";
    private const int MostRounds = 20;

    /// <summary>What was posted for a case; empty when nothing.</summary>
    public async Task<PostedLog> ReadAsync(string caseNumber, CancellationToken cancellationToken) =>
        Of(await records.ReadAsync(Key(caseNumber), cancellationToken).ConfigureAwait(false));

    /// <summary>Writes a change; the log after it.</summary>
    public async Task<PostedLog> ChangeAsync(string caseNumber, Func<PostedLog, PostedLog> change, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var record = await records.ReadAsync(Key(caseNumber), cancellationToken).ConfigureAwait(false);
            var after = change(Of(record));
            if (await records.WriteAsync(Key(caseNumber), record?.Version ?? 0, JsonSerializer.SerializeToUtf8Bytes(after), caseNumber, cancellationToken).ConfigureAwait(false))
                return after;
        }
        // The case was deleted meanwhile: there is nothing to remember.
        return PostedLog.Empty;
    }

    private static PostedLog Of(ChannelRecord? record) =>
        record is null ? PostedLog.Empty : JsonSerializer.Deserialize<PostedLog>(record.Value.Span) ?? PostedLog.Empty;

    private static ChannelRecordKey Key(string caseNumber) => new(SlackPlace.Name, Kind, caseNumber);
}
