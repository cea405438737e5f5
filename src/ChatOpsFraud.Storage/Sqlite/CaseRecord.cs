using ChatOpsFraud.Storage.Audit;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>What a transaction needs to know of a case before it appends.</summary>
/// <param name="Number">事案番号.</param>
/// <param name="End">Its last event.</param>
/// <param name="Outgoing">Number of its last message.</param>
/// <param name="WrappedKey">Null when the key was destroyed.</param>
/// <param name="DeletedAt">Null for a living case.</param>
internal sealed record CaseRecord(string Number, CaseEnd End, long Outgoing, byte[]? WrappedKey, string? DeletedAt)
{
    public const string Columns = "c.version, c.position, c.head, c.outgoing, k.wrapped, c.deleted_at";
    public const string Tables = "cases c LEFT JOIN case_keys k ON k.case_number = c.number";

    public static CaseRecord Read(string number, Statement row) =>
        new(number, new(row.Number(0), row.Number(1), row.Bytes(2)), row.Number(3), row.BytesOrNull(4), row.TextOrNull(5));
}
