namespace ChatOpsFraud.Core.Rules;

/// <summary>How the text of a clause is cut out of its document. Marks are short headings, compared after NFKC and folding of white space.</summary>
/// <param name="After">A mark behind which the search for <paramref name="From"/> begins; null for the beginning of the document.</param>
/// <param name="From">Where the clause begins; the mark belongs to the text.</param>
/// <param name="To">Where it ends; the mark does not belong to the text. Null for the end of the document.</param>
public sealed record ClauseCut(string? After, string From, string? To);
