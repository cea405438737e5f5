using Microsoft.Data.Sqlite;

namespace ChatOpsFraud.Benchmarks;

/// <summary>The least that a durable turn can cost: one row in one table, one flushed commit.</summary>
internal sealed class BareCommits : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;

    public BareCommits(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE log (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)");
        _insert = _connection.CreateCommand();
        _insert.CommandText = "INSERT INTO log (bytes) VALUES ($bytes)";
        _insert.Parameters.Add("$bytes", SqliteType.Blob);
        _insert.Prepare();
    }

    public void Commit(int bytes)
    {
        _insert.Parameters[0].Value = new byte[bytes];
        _insert.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _insert.Dispose();
        _connection.Dispose();
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
