using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules;

/// <summary>A clause held against a copy of its document.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="State">Same, changed or not found.</param>
/// <param name="Found">SHA-256 (hex) of the text found; null when it was not found.</param>
/// <param name="Rows">Rows that rest on the clause, as <c>table/row</c>.</param>
public sealed record ClauseCheck(Clause Clause, ClauseState State, string? Found, IReadOnlyList<string> Rows)
{
    /// <summary>What to do, in Japanese.</summary>
    public Sentence Sentence => State switch
    {
        ClauseState.Same => Sentence.Of("rules.source.same", Clause.Id, Clause.Heading),
        ClauseState.Changed => Sentence.Of("rules.source.changed", Clause.Id, Clause.Heading, RowsOrNone, Found!),
        _ => Sentence.Of("rules.source.notFound", Clause.Id, Clause.Heading, RowsOrNone),
    };

    private string RowsOrNone => Rows.Count == 0 ? Wording.Of("rules.source.noRows") : string.Join("、", Rows);
}
