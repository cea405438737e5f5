namespace ChatOpsFraud.Storage.Audit;

/// <summary>A row of the ledger as it stands in the file, with the event to which it points.</summary>
/// <param name="Position">Its place, from 1 without gaps.</param>
/// <param name="CaseNumber">事案番号.</param>
/// <param name="Version">Place of the event in its case.</param>
/// <param name="EventHash">The hash that the event had when it was appended.</param>
/// <param name="Hash">The hash of the ledger up to here.</param>
/// <param name="Event">The event; null when it is not there.</param>
internal sealed record LedgerRow(long Position, string CaseNumber, long Version, byte[] EventHash, byte[] Hash, EventRow? Event);
