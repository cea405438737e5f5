namespace ChatOpsFraud.Core.Rules;

/// <summary>A finding of the analysis that the compliance lead accepts.</summary>
/// <param name="Code">Code of the finding, e.g. <c>gap</c> or <c>shadowed:row-id</c>.</param>
/// <param name="Reason">Why it is right as it is, in Japanese.</param>
public sealed record AcceptedFinding(string Code, string Reason);
