namespace ChatOpsFraud.Core.Rules;

/// <summary>Holds the clauses that rules rest on against a copy of the document, so that a new edition shows what has to be read again.</summary>
public static class SourceCheck
{
    /// <summary>Every clause with a hash, in the order of the documents; the copy is one document's text.</summary>
    /// <param name="set">The rules.</param>
    /// <param name="document">Id of the document, e.g. <c>jcca</c>; documents without hashes give nothing.</param>
    /// <param name="text">A copy of the document as plain text.</param>
    public static IReadOnlyList<ClauseCheck> Run(RuleSet set, string document, string text)
    {
        var copy = new ClauseText(text);
        var rows = RowsByClause(set);
        return [.. set.Documents.Where(d => d.Id == document).SelectMany(d => d.Clauses).Where(c => c.Cut is not null).Select(c => Check(c, copy, rows))];
    }

    /// <summary>Documents whose clauses carry hashes: those that a copy can be held against.</summary>
    public static IReadOnlyList<SourceDocument> Hashed(RuleSet set) => [.. set.Documents.Where(d => d.Clauses.Any(c => c.Cut is not null))];

    private static ClauseCheck Check(Clause clause, ClauseText copy, ILookup<string, string> rows)
    {
        var found = copy.HashOf(clause.Cut!);
        var state = found is null ? ClauseState.NotFound : found == clause.Sha256 ? ClauseState.Same : ClauseState.Changed;
        return new ClauseCheck(clause, state, found, [.. rows[clause.Id]]);
    }

    private static ILookup<string, string> RowsByClause(RuleSet set)
    {
        var triage = set.Tables.SelectMany(t => t.Rows.SelectMany(r => r.Citations.Select(c => (c.Clause, Row: $"{t.Id}/{r.Id}"))));
        var jurisdiction = set.Jurisdiction.Heads.SelectMany(h => h.Citations.Select(c => (c.Clause, Row: h.Table.Id)));
        var checks = set.CheckLists.SelectMany(l => l.Checks.SelectMany(c => c.Citations.Select(t => (t.Clause, Row: $"{l.Head.Id}/{c.Id}"))));
        return triage.Concat(jurisdiction).Concat(checks).ToLookup(p => p.Clause, p => p.Row, StringComparer.Ordinal);
    }
}
