using SQLitePCL;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Turns a result code of SQLite into a fault that an operator can act on.</summary>
internal static class SqliteFaults
{
    private const int PrimaryCode = 0xff;

    public static StorageFault From(int code, string path, Exception? cause = null) => (code & PrimaryCode) switch
    {
        raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH => new("storage.readOnly", cause, path),
        raw.SQLITE_CANTOPEN => new("storage.cannotOpen", cause, path),
        raw.SQLITE_NOTADB => new("storage.notADatabase", cause, path),
        raw.SQLITE_CORRUPT => new("storage.damaged", cause, path),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new("storage.busy", cause, path),
        raw.SQLITE_FULL => new("storage.full", cause, path),
        _ => new("storage.failed", cause, path, raw.sqlite3_errstr(code).utf8_to_string()),
    };
}
