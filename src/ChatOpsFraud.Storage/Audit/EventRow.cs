namespace ChatOpsFraud.Storage.Audit;

/// <summary>An event as it stands in the file. Texts are bytes, so that no decoding hides a change.</summary>
/// <param name="IsWellFormed">False when a column is not of the kind that was written.</param>
/// <param name="At">When it happened.</param>
/// <param name="Type">Its type.</param>
/// <param name="Sealed">Actor and payload, encrypted.</param>
/// <param name="Hash">The hash of the case up to here.</param>
internal sealed record EventRow(bool IsWellFormed, byte[] At, byte[] Type, byte[] Sealed, byte[] Hash);
