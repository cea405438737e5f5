namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>A town found behind the name of a municipality.</summary>
/// <param name="Length">Folded characters; 0 for none.</param>
/// <param name="NameLength">The same without a number at the end, which may also be that of a block.</param>
/// <param name="Ends">True when what follows shows that the town's name ends there (a number, 字, another town …).</param>
internal readonly record struct TownMatch(int Length, int NameLength, bool Ends);
