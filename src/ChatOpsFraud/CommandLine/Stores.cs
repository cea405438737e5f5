using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Sqlite;

namespace ChatOpsFraud.CommandLine;

/// <summary>Opens the store that a command works on.</summary>
internal static class Stores
{
    public static ICaseStore Open(string path) => SqliteCaseStore.Open(new SqliteStoreOptions { Path = path, MasterKey = Settings.Current.MasterKey });
}
