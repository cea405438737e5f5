namespace ChatOpsFraud.Core.Intake;

/// <summary>A line for その他参考となる事項.</summary>
/// <param name="Order">The order it belongs to.</param>
/// <param name="Title">What it is, e.g. 注文番号.</param>
/// <param name="Text">Its value as written.</param>
/// <param name="Line">Where it was found.</param>
internal sealed record Note(OrderDraft Order, string Title, string Text, PastedLine Line);
