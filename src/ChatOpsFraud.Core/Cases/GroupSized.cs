namespace ChatOpsFraud.Core.Cases;

/// <summary>It became known how many orders or items there are.</summary>
/// <param name="Path">E.g. <c>orders</c> or <c>orders[0].items</c>.</param>
/// <param name="Count">How many.</param>
/// <param name="IsClosed">True when there are no more.</param>
public sealed record GroupSized(string Path, int Count, bool IsClosed) : CaseEvent;
