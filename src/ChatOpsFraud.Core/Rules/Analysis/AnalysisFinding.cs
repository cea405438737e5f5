using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Analysis;

/// <summary>Something odd about a table, found by looking at its whole space of facts.</summary>
/// <param name="Table">Id of the table; <c>facts</c> for the catalogue.</param>
/// <param name="Code">Stable code with its subject, e.g. <c>shadowed:report</c>; <c>accepted</c> in the table file names it.</param>
/// <param name="Sentence">What is odd, with the smallest example, in Japanese.</param>
/// <param name="AcceptedBecause">The written reason why it is right as it is; null while it is open.</param>
public sealed record AnalysisFinding(string Table, string Code, Sentence Sentence, string? AcceptedBecause)
{
    /// <summary>Whether somebody still has to look at it.</summary>
    public bool IsOpen => AcceptedBecause is null;
}
