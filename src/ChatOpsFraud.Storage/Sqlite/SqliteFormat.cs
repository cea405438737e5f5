using System.Security.Cryptography;
using ChatOpsFraud.Storage.Encryption;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Knows our files from others, makes a new one and holds the master key against an old one.</summary>
internal static class SqliteFormat
{
    private const long ApplicationId = 0x434F4653; // "COFS"

    /// <summary>Nothing is written before the file is known to be new or ours.</summary>
    public static KeyRing Prepare(SqliteFile file, string path, MasterKeySource keys)
    {
        if (IsOurs(file, path) && SqliteSchema.VersionOf(file) == SqliteSchema.Current) return Unlock(file, path, keys.Read());
        if (file.IsReadOnly) throw new StorageFault("storage.readOnly", path);
        file.Run("PRAGMA journal_mode = WAL");
        file.Run("BEGIN IMMEDIATE");
        try
        {
            // Another process may have been first.
            var ring = IsOurs(file, path) ? Upgrade(file, path, keys.Read()) : Create(file, keys.ReadOrCreate());
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
            return SqliteSchema.VersionOf(file) <= SqliteSchema.Current ? true : throw new StorageFault("storage.newerFormat", path);
        return application == 0 && file.Number("SELECT count(*) FROM sqlite_schema") == 0
            ? false
            : throw new StorageFault("storage.otherDatabase", path);
    }

    private static KeyRing Create(SqliteFile file, byte[] masterKey)
    {
        var ring = new KeyRing(masterKey);
        var storeId = RandomNumberGenerator.GetBytes(16);
        SqliteSchema.Upgrade(file);
        using var insert = new Statement(file, "INSERT INTO store VALUES (1, ?, ?, ?)");
        insert.With(storeId).With(ring.Check(storeId)).With(ring.SealNumbers([])).Run();
        file.Run($"PRAGMA application_id = {ApplicationId}");
        return ring;
    }

    // The key is held first: who cannot read the file does not change it either.
    private static KeyRing Upgrade(SqliteFile file, string path, byte[] masterKey)
    {
        var ring = Unlock(file, path, masterKey);
        SqliteSchema.Upgrade(file);
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
}
