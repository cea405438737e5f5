using System.Text.Json;
using ChatOpsFraud.Storage.Audit;
using ChatOpsFraud.Storage.Channels;
using ChatOpsFraud.Storage.Encryption;
using ChatOpsFraud.Storage.RuleSets;
using Microsoft.Data.Sqlite;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>
/// The embedded store: one SQLite file in WAL mode that is flushed at every commit. Several processes may use the same file on one
/// machine. Beside it lie <c>-wal</c> and <c>-shm</c> while it is open, and <c>.key</c> unless the key comes from the configuration.
/// </summary>
public sealed class SqliteCaseStore : ICaseStore
{
    private readonly KeyRing _keys;
    private readonly SqliteWriter _writer;
    private readonly SqliteReaders _readers;
    private readonly CommitQueue _commits;
    private readonly DeletionTransaction _deletions;
    private readonly OutgoingTransaction _outgoing;

    private SqliteCaseStore(SqliteFile file, SqliteReaders readers, KeyRing keys)
    {
        var events = new EventWriter(file);
        _keys = keys;
        _readers = readers;
        _writer = new SqliteWriter(file);
        _commits = new CommitQueue(_writer, new CommitTransaction(file, keys, events));
        _deletions = new DeletionTransaction(file, keys, events);
        _outgoing = new OutgoingTransaction(file, keys);
        ChannelRecords = new SqliteChannelRecords(file, _writer, readers, keys);
        RuleArchive = new SqliteRuleArchive(file, _writer, keys);
    }

    /// <inheritdoc />
    public IChannelRecords ChannelRecords { get; }

    /// <inheritdoc />
    public IRuleArchive RuleArchive { get; }

    /// <summary>Opens the store, or makes it where nothing is yet.</summary>
    /// <exception cref="StorageFault">The place cannot be written, holds something else, or the master key is missing or wrong.</exception>
    public static SqliteCaseStore Open(SqliteStoreOptions options)
    {
        var path = SqlitePlace.Prepare(options.Path);
        var file = SqliteFile.Open(path, SqliteOpenMode.ReadWriteCreate, options.BusyTimeout);
        try
        {
            file.Run("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY");
            var keys = SqliteFormat.Prepare(file, path, new MasterKeySource(path, options.MasterKey));
            if (file.IsReadOnly) throw new StorageFault("storage.readOnly", path);
            return new SqliteCaseStore(file, new SqliteReaders(options, path, keys), keys);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc />
    public Task<CommitOutcome> CommitAsync(CaseCommit commit, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _commits.CommitAsync(new PreparedCommit(commit, _keys));
    }

    /// <inheritdoc />
    public Task<StoredCase?> LoadAsync(string caseNumber, CancellationToken cancellationToken = default) =>
        Read(reader => reader.Load(caseNumber), cancellationToken);

    /// <inheritdoc />
    public Task<StoredCase?> FindByConversationAsync(string channel, string conversation, CancellationToken cancellationToken = default) =>
        Read(reader => reader.Find(PreparedCommit.ConversationFingerprint(_keys, channel, conversation)), cancellationToken);

    /// <inheritdoc />
    public Task<CaseVersion?> VersionOfAsync(string caseNumber, CancellationToken cancellationToken = default) =>
        Read(reader => reader.Version(caseNumber), cancellationToken);

    /// <inheritdoc />
    public Task<CaseVersion?> VersionByConversationAsync(string channel, string conversation, CancellationToken cancellationToken = default) =>
        Read(reader => reader.VersionBound(PreparedCommit.ConversationFingerprint(_keys, channel, conversation)), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<CaseSummary>> ListAsync(CaseFilter filter, CancellationToken cancellationToken = default) =>
        Read(reader => reader.List(filter), cancellationToken);

    /// <inheritdoc />
    public byte[] DeriveKey(string purpose) => _keys.Outside(purpose);

    /// <inheritdoc />
    public Task<AuditReport> VerifyAsync(CancellationToken cancellationToken = default) =>
        Read(reader => new SqliteAudit(reader.File, _keys).Verify(cancellationToken), cancellationToken);

    /// <inheritdoc />
    public Task<bool> DeleteAsync(string caseNumber, string actor, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        _writer.InTurnAsync(() => Delete(caseNumber, actor, at), cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<OutgoingMessage>> ClaimOutgoingAsync(
        IReadOnlyList<string> channels, int limit, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default)
    {
        var names = JsonSerializer.Serialize(channels);
        return Write(() => _outgoing.Claim(names, limit, now, lease), cancellationToken);
    }

    /// <inheritdoc />
    public Task<bool> MarkSentAsync(OutgoingMessage message, string? receipt, CancellationToken cancellationToken = default) =>
        Write(() => _outgoing.MarkSent(message, receipt), cancellationToken);

    /// <inheritdoc />
    public Task<bool> MarkFailedAsync(OutgoingMessage message, DateTimeOffset? retryAt, CancellationToken cancellationToken = default) =>
        Write(() => _outgoing.MarkFailed(message, retryAt), cancellationToken);

    /// <summary>Closes the file; the write-ahead log is taken into it when no other process uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        _readers.Dispose();
        await _writer.DisposeAsync();
    }

    private bool Delete(string caseNumber, string actor, DateTimeOffset at)
    {
        if (!_writer.InTransaction(() => _deletions.Apply(caseNumber, actor, at))) return false;
        return _deletions.EmptyLog() ? true : throw new StorageFault("storage.deletionUnfinished", caseNumber);
    }

    private Task<T> Write<T>(Func<T> work, CancellationToken cancellationToken) =>
        _writer.InTurnAsync(() => _writer.InTransaction(work), cancellationToken);

    private Task<T> Read<T>(Func<CaseReader, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(_readers.Read(read));
    }
}
