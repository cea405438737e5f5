namespace ChatOpsFraud.Storage.Channels;

/// <summary>
/// What a channel has to remember beside the cases: installations, tokens, where a conversation can be reached. Encrypted at rest; every
/// write names the version it rests on, so that of two writers one is told.
/// </summary>
public interface IChannelRecords
{
    /// <summary>The record, or null when there is none or it no longer opens.</summary>
    Task<ChannelRecord?> ReadAsync(ChannelRecordKey key, CancellationToken cancellationToken = default);

    /// <summary>All records of one kind, in no particular order.</summary>
    Task<IReadOnlyList<ChannelRecord>> ListAsync(string channel, string kind, CancellationToken cancellationToken = default);

    /// <summary>Writes a record durably.</summary>
    /// <param name="key">Which one.</param>
    /// <param name="expectedVersion">The version that the writer has read; 0 for a new record.</param>
    /// <param name="value">What it holds from now on.</param>
    /// <param name="caseNumber">The case it belongs to: it is sealed with the key of the case and dies with it. Null for none.</param>
    /// <param name="cancellationToken">Stops the wait for the turn to write.</param>
    /// <returns>False when somebody else has written since, or the case is gone.</returns>
    Task<bool> WriteAsync(
        ChannelRecordKey key, long expectedVersion, ReadOnlyMemory<byte> value, string? caseNumber = null, CancellationToken cancellationToken = default);

    /// <summary>Removes a record; without one nothing happens.</summary>
    Task RemoveAsync(ChannelRecordKey key, CancellationToken cancellationToken = default);
}
