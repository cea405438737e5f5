using ChatOpsFraud.Storage.RuleSets;
using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>A line of the ledger of rule sets as it is stored.</summary>
/// <param name="Position">From 1, without gaps.</param>
/// <param name="Activation">What it says.</param>
/// <param name="Seal">Keyed hash over it and the line before.</param>
internal sealed record ActivationRow(long Position, RuleActivation Activation, byte[] Seal)
{
    public const string Columns = "position, at, hash, edition, author, approver, accepted, reason, place, seal";

    public static ActivationRow Read(Statement row) => new(
        row.Number(0),
        new RuleActivation(
            Timestamp.Parse(row.Text(1)), row.Text(2), row.Text(3), row.TextOrNull(4), row.TextOrNull(5), row.Number(6) == 1, row.Text(7), row.Text(8)),
        row.Bytes(9));
}
