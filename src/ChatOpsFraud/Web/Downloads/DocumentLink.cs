namespace ChatOpsFraud.Web.Downloads;

/// <summary>What a signed address allows.</summary>
/// <param name="CaseNumber">事案番号.</param>
/// <param name="Edition">版.</param>
/// <param name="Kind">Kind of the document.</param>
internal sealed record DocumentLink(string CaseNumber, int Edition, string Kind);
