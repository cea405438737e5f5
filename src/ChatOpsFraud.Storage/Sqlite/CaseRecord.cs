namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>What a transaction needs to know of a case before it appends.</summary>
/// <param name="Number">事案番号.</param>
/// <param name="Version">Number of events so far.</param>
/// <param name="Head">Hash of the last event.</param>
/// <param name="Outgoing">Number of the last message.</param>
/// <param name="WrappedKey">Null when the key was destroyed.</param>
/// <param name="DeletedAt">Null for a living case.</param>
internal sealed record CaseRecord(string Number, long Version, byte[] Head, long Outgoing, byte[]? WrappedKey, string? DeletedAt)
{
    public const string Columns = "c.version, c.head, c.outgoing, k.wrapped, c.deleted_at";
    public const string Tables = "cases c LEFT JOIN case_keys k ON k.case_number = c.number";

    public static CaseRecord Read(string number, Statement row) =>
        new(number, row.Number(0), row.Bytes(1), row.Number(2), row.BytesOrNull(3), row.TextOrNull(4));
}
