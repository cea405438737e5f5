using System.Security.Cryptography;
using ChatOpsFraud.Storage.Encryption;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Knows our files from others, makes a new one and holds the master key against an old one.</summary>
internal static class SqliteFormat
{
    private const long ApplicationId = 0x434F4653; // "COFS"
    private const long Version = 1;

    /// <summary>Nothing is written before the file is known to be new or ours.</summary>
    public static KeyRing Prepare(SqliteFile file, string path, MasterKeySource keys)
    {
        if (IsOurs(file, path)) return Unlock(file, path, keys.Read());
        if (file.IsReadOnly) throw new StorageFault("storage.readOnly", path);
        file.Run("PRAGMA journal_mode = WAL");
        file.Run("BEGIN IMMEDIATE");
        try
        {
            // Another process may have been first.
            var ring = IsOurs(file, path) ? Unlock(file, path, keys.Read()) : Create(file, keys.ReadOrCreate());
            file.Run("COMMIT");
            return ring;
        }
        catch
        {
            if (file.IsInTransaction) file.Run("ROLLBACK");
            throw;
        }
    }

    private static bool IsOurs(SqliteFile file, string path)
    {
        var application = file.Number("PRAGMA application_id");
        if (application == ApplicationId)
            return file.Number("PRAGMA user_version") <= Version ? true : throw new StorageFault("storage.newerFormat", path);
        return application == 0 && file.Number("SELECT count(*) FROM sqlite_schema") == 0
            ? false
            : throw new StorageFault("storage.otherDatabase", path);
    }

    private static KeyRing Create(SqliteFile file, byte[] masterKey)
    {
        var ring = new KeyRing(masterKey);
        var storeId = RandomNumberGenerator.GetBytes(16);
        file.Run(Schema());
        using var insert = new Statement(file, "INSERT INTO store VALUES (1, ?, ?, ?)");
        insert.With(storeId).With(ring.Check(storeId)).With(ring.SealNumbers([])).Run();
        file.Run($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}");
        return ring;
    }

    private static KeyRing Unlock(SqliteFile file, string path, byte[] masterKey)
    {
        var ring = new KeyRing(masterKey);
        using var select = new Statement(file, "SELECT store_id, key_check FROM store");
        var (storeId, check) = select.First(row => (row.Bytes(0), row.Bytes(1)));
        if (storeId is null || check is null) throw new StorageFault("storage.damaged", path);
        if (!CryptographicOperations.FixedTimeEquals(ring.Check(storeId), check)) throw new StorageFault("storage.keyWrong", path);
        return ring;
    }

    private static string Schema()
    {
        using var stream = typeof(SqliteFormat).Assembly.GetManifestResourceStream("ChatOpsFraud.Storage.Sqlite.schema.sql")!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }
}
