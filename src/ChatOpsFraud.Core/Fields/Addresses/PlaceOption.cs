namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>One way to read the start of an address.</summary>
/// <param name="Municipality">Index of the municipality.</param>
/// <param name="Start">Folded position of its first character, a shortened prefecture included.</param>
/// <param name="End">Folded position behind its name.</param>
internal readonly record struct PlaceOption(int Municipality, int Start, int End);
