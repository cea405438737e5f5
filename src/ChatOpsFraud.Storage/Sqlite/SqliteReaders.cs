using System.Collections.Concurrent;
using ChatOpsFraud.Storage.Encryption;
using Microsoft.Data.Sqlite;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Connections for reading, each with its statements compiled; as many as were ever needed at once.</summary>
internal sealed class SqliteReaders(SqliteStoreOptions options, string path, KeyRing keys) : IDisposable
{
    private readonly ConcurrentBag<CaseReader> _idle = [];
    private volatile bool _isClosed;

    public T Read<T>(Func<CaseReader, T> read)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        var reader = _idle.TryTake(out var idle) ? idle : Open();
        try
        {
            return read(reader);
        }
        finally
        {
            _idle.Add(reader);
            if (_isClosed) Dispose();
        }
    }

    public void Dispose()
    {
        _isClosed = true;
        while (_idle.TryTake(out var reader)) reader.Dispose();
    }

    private CaseReader Open() => new(SqliteFile.Open(path, SqliteOpenMode.ReadOnly, options.BusyTimeout), keys);
}
