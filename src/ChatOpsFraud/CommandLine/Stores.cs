using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Sqlite;

namespace ChatOpsFraud.CommandLine;

/// <summary>Opens the store that a command works on.</summary>
internal static class Stores
{
    /// <summary>Opens a store that is there; null when it is not. Looking must not make one.</summary>
    public static ICaseStore? Find(string path) => File.Exists(path) ? Open(path) : null;

    /// <summary>The complaint for a path where <see cref="Find" /> found nothing.</summary>
    public static int None(string path) => Complaint.Of(ProgramText.Of("store.none", path));

    /// <summary>Opens the store, and makes one where there is none.</summary>
    public static ICaseStore Open(string path) => SqliteCaseStore.Open(new SqliteStoreOptions { Path = path, MasterKey = Settings.Current.MasterKey });
}
