namespace ChatOpsFraud.Core.Rules;

/// <summary>A clause of a source document: where it stands, what it says in our words, and how its text is recognised.</summary>
/// <param name="Id">Stable id, e.g. <c>jcca:table1</c>.</param>
/// <param name="Section">Section number as people cite it, e.g. 3(2).</param>
/// <param name="Heading">Heading, in Japanese.</param>
/// <param name="Summary">What it says, in our own words; the document's sentences are not copied.</param>
/// <param name="Url">Page of the clause when the document has several; else null.</param>
/// <param name="Cut">Where its text begins and ends in the document; null when no copy is held against it.</param>
/// <param name="Sha256">SHA-256 (hex) of that text after NFKC and folding of white space; null without <paramref name="Cut"/>.</param>
public sealed record Clause(string Id, string Section, string Heading, string Summary, Uri? Url, ClauseCut? Cut, string? Sha256);
