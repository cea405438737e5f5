namespace ChatOpsFraud.Core.Intake;

/// <summary>What a line of items says; what it does not say is empty.</summary>
/// <param name="Name">商品名.</param>
/// <param name="Quantity">数量 with its counter.</param>
/// <param name="Price">The price of one, or the only amount that was written.</param>
internal readonly record struct ItemWords(string Name, string Quantity, string Price);
