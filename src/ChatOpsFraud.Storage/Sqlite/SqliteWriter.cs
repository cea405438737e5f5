namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>
/// The one connection through which this process writes, one transaction at a time. Other processes are kept out by BEGIN IMMEDIATE,
/// which takes the write lock before anything is read that the transaction rests on.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Statement _begin;
    private readonly Statement _commit;
    private readonly Statement _rollback;
    private bool _isClosed;

    public SqliteWriter(SqliteFile file)
    {
        File = file;
        _begin = file.Prepare("BEGIN IMMEDIATE");
        _commit = file.Prepare("COMMIT");
        _rollback = file.Prepare("ROLLBACK");
    }

    public SqliteFile File { get; }

    /// <summary>Waits for the turn to write and then works on the calling thread: SQLite has no asynchronous I/O.</summary>
    public async Task<T> InTurnAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            return work();
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Only in turn. A failure leaves nothing behind.</summary>
    public T InTransaction<T>(Func<T> work)
    {
        _begin.Run();
        try
        {
            var result = work();
            _commit.Run();
            return result;
        }
        catch
        {
            // SQLite has already rolled back after some failures, e.g. a full disk.
            if (File.IsInTransaction) _rollback.Run();
            throw;
        }
    }

    /// <summary>Lets the transaction that has the turn finish first. Nobody gets a turn any more.</summary>
    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync();
        File.Dispose();
        _isClosed = true;
        _turn.Release();
    }
}
