using ChatOpsFraud.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace ChatOpsFraud.Storage.Tests;

/// <summary>A directory of its own with one store, removed at the end.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("chatopsfraud-store-");

    public string DatabasePath => Path.Combine(_directory.FullName, "cases.db");

    public string KeyPath => DatabasePath + ".key";

    public string this[string name] => Path.Combine(_directory.FullName, name);

    public SqliteCaseStore Open(string? masterKey = null) =>
        SqliteCaseStore.Open(new SqliteStoreOptions { Path = DatabasePath, MasterKey = masterKey, BusyTimeout = TimeSpan.FromSeconds(30) });

    /// <summary>Does to the file what somebody with a database tool could do.</summary>
    public int Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    /// <summary>Asks the file a question; all rows and columns of the answer as one text.</summary>
    public string Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var answer = new System.Text.StringBuilder();
        while (reader.Read())
            for (var column = 0; column < reader.FieldCount; column++) answer.Append(reader.GetValue(column)).Append('\n');
        return answer.ToString();
    }

    public IEnumerable<byte[]> AllBytes()
    {
        foreach (var file in _directory.EnumerateFiles())
        {
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return bytes;
        }
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
