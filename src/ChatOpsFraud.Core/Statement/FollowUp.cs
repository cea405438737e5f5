namespace ChatOpsFraud.Core.Statement;

/// <summary>後日補足: an item that the statement still lacks.</summary>
/// <param name="Field">Field id, e.g. <c>orders[0].log.clientPort</c>.</param>
/// <param name="Label">Label as in the guideline, with the order where there are several.</param>
/// <param name="Table">表2 or 表3.</param>
/// <param name="Why">Why it matters, in one sentence.</param>
public sealed record FollowUp(string Field, string Label, string Table, string Why);
