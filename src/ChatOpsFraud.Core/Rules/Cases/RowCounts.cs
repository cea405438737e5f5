namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>Counts for every row and check the examples it fired in, and those that spoke against it.</summary>
internal sealed class RowCounts
{
    private readonly Dictionary<(string File, string Row), (int Cases, int Against)> _counts = [];

    /// <summary>Notes what became of every row of a table in one example.</summary>
    /// <param name="table">The table that was looked at.</param>
    /// <param name="fired">Ids of the rows that fired.</param>
    /// <param name="valueOf">The value of a fact; null while it is not known.</param>
    internal void Note(RuleTable table, IReadOnlyCollection<string> fired, Func<Fact, string?> valueOf)
    {
        foreach (var row in table.Rows)
        {
            var contradicted = row.When.Any(c => valueOf(c.Fact) is { } value && !c.Allows(c.Fact.PositionOf(value)));
            Note(table.Head.File, row.Id, fired.Contains(row.Id), contradicted);
        }
    }

    /// <summary>Notes one row or check of one example.</summary>
    internal void Note(string file, string row, bool fired, bool against)
    {
        var (cases, others) = _counts.GetValueOrDefault((file, row));
        _counts[(file, row)] = (cases + (fired ? 1 : 0), others + (against ? 1 : 0));
    }

    /// <summary>Every row of every table and every check, each once.</summary>
    internal IReadOnlyList<RowCoverage> Coverage(RuleSet set)
    {
        var rows = set.Tables.Concat(set.Jurisdiction.AllTables).SelectMany(t => t.Rows.Select(r => (t.Head, r.Id)))
            .Concat(set.CheckLists.SelectMany(l => l.Checks.Select(c => (l.Head, c.Id))));
        return [.. rows.DistinctBy(r => (r.Head.File, r.Id)).Select(r =>
        {
            var (cases, against) = _counts.GetValueOrDefault((r.Head.File, r.Id));
            return new RowCoverage(r.Head.Id, r.Head.File, r.Id, cases, against);
        })];
    }
}
