namespace ChatOpsFraud.Core.Rules;

/// <summary>A document that rules rest on.</summary>
/// <param name="File">Path inside the rule folder.</param>
/// <param name="Id">Prefix of its clause ids, e.g. <c>jcca</c>.</param>
/// <param name="Title">Title in Japanese.</param>
/// <param name="Edition">Edition or day of reading.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Clauses">Its clauses, in their order.</param>
public sealed record SourceDocument(string File, string Id, string Title, string Edition, string Publisher, IReadOnlyList<Clause> Clauses);
