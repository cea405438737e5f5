using System.Text.Json;
using ChatOpsFraud.Storage.Channels;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>Files that were uploaded and may not be shared yet, so that another attempt does not upload and share them twice.</summary>
internal sealed class UploadedFiles(IChannelRecords records)
{
    private const string Kind = "upload";

    public async Task<IReadOnlyList<UploadedFile>?> ReadAsync(string key, CancellationToken cancellationToken) =>
        await records.ReadAsync(Key(key), cancellationToken).ConfigureAwait(false) is { } record ? JsonSerializer.Deserialize<List<UploadedFile>>(record.Value.Span) : null;

    public Task WriteAsync(string key, string caseNumber, IReadOnlyList<UploadedFile> files, CancellationToken cancellationToken) =>
        records.WriteAsync(Key(key), 0, JsonSerializer.SerializeToUtf8Bytes(files), caseNumber, cancellationToken);

    public Task ForgetAsync(string key, CancellationToken cancellationToken) => records.RemoveAsync(Key(key), cancellationToken);

    private static ChannelRecordKey Key(string key) => new(SlackPlace.Name, Kind, key);
}
