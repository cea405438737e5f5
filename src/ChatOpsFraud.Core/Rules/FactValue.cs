namespace ChatOpsFraud.Core.Rules;

/// <summary>One value of a fact.</summary>
/// <param name="Id">Stable id, e.g. <c>notShipped</c>.</param>
/// <param name="Label">Japanese label, e.g. 未発送.</param>
public sealed record FactValue(string Id, string Label);
