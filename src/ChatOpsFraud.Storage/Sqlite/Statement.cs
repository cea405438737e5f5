using SQLitePCL;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>
/// A statement that is compiled once and run many times. It speaks to SQLite directly: a turn runs a dozen statements, and a command of
/// Microsoft.Data.Sqlite costs about 2 µs more each time, which is what the durable commit leaves to spare.
/// Not safe for two threads, like its connection.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteFile _file;
    private readonly sqlite3_stmt _statement;
    private int _bound;

    public Statement(SqliteFile file, string sql)
    {
        _file = file;
        file.Check(raw.sqlite3_prepare_v3(file.Handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    /// <summary>Fills the next gap, from left to right.</summary>
    public Statement With(string? text)
    {
        _bound++;
        return Bound(text is null ? raw.sqlite3_bind_null(_statement, _bound) : raw.sqlite3_bind_text(_statement, _bound, text));
    }

    /// <inheritdoc cref="With(string?)" />
    public Statement With(long number) => Bound(raw.sqlite3_bind_int64(_statement, ++_bound, number));

    /// <inheritdoc cref="With(string?)" />
    public Statement With(ReadOnlySpan<byte> bytes) => Bound(raw.sqlite3_bind_blob(_statement, ++_bound, bytes));

    /// <summary>Runs a statement that gives no rows; the number of rows changed.</summary>
    public int Run()
    {
        try
        {
            while (Step())
            {
            }

            return raw.sqlite3_changes(_file.Handle);
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>The first row, or default when there is none.</summary>
    public T? First<T>(Func<Statement, T> read)
    {
        try
        {
            return Step() ? read(this) : default;
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>All rows, one after the other; the statement is free again when the walk ends.</summary>
    public IEnumerable<T> All<T>(Func<Statement, T> read)
    {
        try
        {
            while (Step()) yield return read(this);
        }
        finally
        {
            Reset();
        }
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    /// <summary>A text; empty where a damaged file has none.</summary>
    public string Text(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string() ?? "";

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public long Number(int column) => raw.sqlite3_column_int64(_statement, column);

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(_statement, column).ToArray();

    public byte[]? BytesOrNull(int column) => IsNull(column) ? null : Bytes(column);

    public void Dispose() => _statement.Dispose();

    private Statement Bound(int code)
    {
        if (code == raw.SQLITE_OK) return this;
        Reset();
        throw _file.Fault(code);
    }

    private bool Step()
    {
        var code = raw.sqlite3_step(_statement);
        if (code == raw.SQLITE_ROW) return true;
        if (code != raw.SQLITE_DONE) throw _file.Fault(code);
        return false;
    }

    // The bytes of a turn must not stay in the statement until the next turn.
    private void Reset()
    {
        raw.sqlite3_reset(_statement);
        raw.sqlite3_clear_bindings(_statement);
        _bound = 0;
    }
}
