using System.Text.Json;
using ChatOpsFraud.Storage.Channels;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>Files that were uploaded and may not be shared yet, so that another attempt does not upload and share them twice.</summary>
internal sealed class UploadedFiles(IChannelRecords records)
{
    private const string Kind = "upload";

    public async Task<Upload?> ReadAsync(string key, CancellationToken cancellationToken) =>
        await records.ReadAsync(Key(key), cancellationToken).ConfigureAwait(false) is { } record ? JsonSerializer.Deserialize<Upload>(record.Value.Span) : null;

    public async Task WriteAsync(string key, string caseNumber, Upload upload, CancellationToken cancellationToken)
    {
        // One sender at a time holds the message, so nobody else writes here.
        var record = await records.ReadAsync(Key(key), cancellationToken).ConfigureAwait(false);
        await records.WriteAsync(Key(key), record?.Version ?? 0, JsonSerializer.SerializeToUtf8Bytes(upload), caseNumber, cancellationToken).ConfigureAwait(false);
    }

    public Task ForgetAsync(string key, CancellationToken cancellationToken) => records.RemoveAsync(Key(key), cancellationToken);

    private static ChannelRecordKey Key(string key) => new(SlackPlace.Name, Kind, key);
}
