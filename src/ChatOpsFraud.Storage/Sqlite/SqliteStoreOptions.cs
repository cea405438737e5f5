namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Where the embedded store lies and how it is locked.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>The database file; a relative path starts at the working directory. Missing directories are made.</summary>
    public required string Path { get; init; }

    /// <summary>
    /// The master key, 32 bytes in Base64. Null (default): the file <c>&lt;Path&gt;.key</c>, made on first use, readable by its owner only.
    /// Without the key of the first day nothing can be read any more: keep a copy of it apart from the database.
    /// </summary>
    public string? MasterKey { get; init; }

    /// <summary>How long to wait for another process that is writing. Default 5 s.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
