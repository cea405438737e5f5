namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>The place of the database file.</summary>
internal static class SqlitePlace
{
    /// <summary>Makes the directories and gives the full path, so that a later change of the working directory changes nothing.</summary>
    public static string Prepare(string path)
    {
        if (string.IsNullOrWhiteSpace(path)) throw new StorageFault("storage.cannotOpen", path);
        try
        {
            var full = Path.GetFullPath(path);
            Directory.CreateDirectory(Path.GetDirectoryName(full) ?? full);
            return full;
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new StorageFault("storage.readOnly", fault, path);
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException)
        {
            throw new StorageFault("storage.cannotOpen", fault, path);
        }
    }
}
