namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>A field that a check reads, under the name by which its expression and its sentence call it.</summary>
/// <param name="Name">Name in the expression, e.g. <c>purchased</c>.</param>
/// <param name="Field">Field id with its places, e.g. <c>orders[n].purchasedAt</c>.</param>
public sealed record CheckInput(string Name, string Field);
