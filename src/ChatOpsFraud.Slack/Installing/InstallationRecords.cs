using System.Text.Json;
using ChatOpsFraud.Storage.Channels;

namespace ChatOpsFraud.Slack.Installing;

/// <summary>Installations, encrypted at rest.</summary>
internal sealed class InstallationRecords(IChannelRecords records)
{
    private const string Kind = "installation";

    /// <summary>The installation and the version to expect at the next write; null when there is none.</summary>
    public async Task<(Installation Installation, long Version)?> ReadAsync(string key, CancellationToken cancellationToken) =>
        await records.ReadAsync(Key(key), cancellationToken).ConfigureAwait(false) is { } record && JsonSerializer.Deserialize<Installation>(record.Value.Span) is { } found
            ? (found, record.Version)
            : null;

    /// <summary>Writes it, unless somebody else has written since.</summary>
    public Task<bool> TryWriteAsync(Installation installation, long version, CancellationToken cancellationToken) =>
        records.WriteAsync(Key(installation.Key), version, JsonSerializer.SerializeToUtf8Bytes(installation), cancellationToken: cancellationToken);

    /// <summary>Writes it in the place of whatever is there.</summary>
    public async Task WriteAsync(Installation installation, CancellationToken cancellationToken)
    {
        while (!await TryWriteAsync(installation, (await ReadAsync(installation.Key, cancellationToken).ConfigureAwait(false))?.Version ?? 0, cancellationToken).ConfigureAwait(false))
        {
            // Somebody else wrote in between: the newer installation stands.
        }
    }

    public Task RemoveAsync(string key, CancellationToken cancellationToken) => records.RemoveAsync(Key(key), cancellationToken);

    private static ChannelRecordKey Key(string key) => new(SlackPlace.Name, Kind, key);
}
