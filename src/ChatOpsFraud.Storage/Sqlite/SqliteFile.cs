using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>One open connection to the database file.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly string _path;
    private readonly List<Statement> _kept = [];

    private SqliteFile(SqliteConnection connection, string path)
    {
        _connection = connection;
        _path = path;
    }

    public sqlite3 Handle => _connection.Handle!;

    public bool IsReadOnly => raw.sqlite3_db_readonly(Handle, "main") == 1;

    public bool IsInTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    public static SqliteFile Open(string path, SqliteOpenMode mode, TimeSpan busyTimeout)
    {
        var text = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false };
        var connection = new SqliteConnection(text.ToString());
        try
        {
            connection.Open();
            raw.sqlite3_busy_timeout(connection.Handle!, (int)busyTimeout.TotalMilliseconds);
            return new SqliteFile(connection, path);
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw SqliteFaults.From(fault.SqliteErrorCode, path, fault);
        }
    }

    /// <summary>A statement that lives as long as the connection.</summary>
    public Statement Prepare(string sql)
    {
        var statement = new Statement(this, sql);
        _kept.Add(statement);
        return statement;
    }

    /// <summary>Runs several statements without gaps and without rows.</summary>
    public void Run(string sql) => Check(raw.sqlite3_exec(Handle, sql));

    public long Number(string sql)
    {
        using var statement = new Statement(this, sql);
        return statement.First(row => row.Number(0));
    }

    public void Check(int code)
    {
        if (code != raw.SQLITE_OK) throw Fault(code);
    }

    public StorageFault Fault(int code) => SqliteFaults.From(code, _path);

    public void Dispose()
    {
        foreach (var statement in _kept) statement.Dispose();
        _connection.Dispose();
    }
}
