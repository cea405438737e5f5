namespace ChatOpsFraud.Storage.Audit;

/// <summary>An event as it stands in the file. Texts are bytes where decoding could hide a change.</summary>
/// <param name="Position">Its place in the ledger, from 1 without gaps.</param>
/// <param name="CaseNumber">事案番号.</param>
/// <param name="Version">Its place in the case.</param>
/// <param name="Previous">Place in the ledger of the event before in the same case; 0 for the first.</param>
/// <param name="IsWellFormed">False when a column is not of the kind that was written.</param>
/// <param name="At">When it happened.</param>
/// <param name="Type">Its type.</param>
/// <param name="Sealed">Actor and payload, encrypted.</param>
/// <param name="Hash">The hash of the case up to here.</param>
/// <param name="Ledger">The hash of the ledger up to here.</param>
internal sealed record LedgerRow(
    long Position,
    string CaseNumber,
    long Version,
    long Previous,
    bool IsWellFormed,
    byte[] At,
    byte[] Type,
    byte[] Sealed,
    byte[] Hash,
    byte[] Ledger);
