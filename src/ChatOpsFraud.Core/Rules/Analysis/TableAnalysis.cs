using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Analysis;

/// <summary>Looks at one table over the points that can occur. Exact, since the space is finite.</summary>
internal sealed class TableAnalysis
{
    /// <summary>More gaps than these say nothing new.</summary>
    private const int MostGaps = 20;

    private readonly RuleTable _table;
    private readonly List<int[]> _points;
    private readonly List<AnalysisFinding> _findings = [];
    private readonly bool[] _fired;
    private readonly HashSet<(int, int)> _overlaps = [];

    internal TableAnalysis(RuleTable table, IEnumerable<int[]> points)
    {
        _table = table;
        _points = [.. points];
        _fired = new bool[table.Rows.Count];
    }

    internal IReadOnlyList<AnalysisFinding> Run()
    {
        var gaps = new List<int[]>();
        foreach (var point in _points)
            if (Look(point) == 0 && _table.Head.HitPolicy != HitPolicy.Collect) gaps.Add(point);
        ReportGaps(gaps);
        foreach (var (first, second) in _overlaps.Order()) ReportOverlap(first, second);
        for (var row = 0; row < _table.Rows.Count; row++) ReportRow(row);
        ReportUnused();
        foreach (var accepted in _table.Accepted.Where(a => _findings.TrueForAll(f => f.Code != a.Code)).ToList())
            Add($"accepted:{accepted.Code}", Sentence.Of("rules.analysis.acceptedInVain", _table.Head.Title, accepted.Code));
        return _findings;
    }

    /// <summary>Notes which rows count at a point; gives how many do. The loops are plain: there may be hundreds of thousands of points.</summary>
    private int Look(int[] point)
    {
        var (count, first) = (0, -1);
        for (var row = 0; row < _table.Rows.Count; row++)
        {
            if (!_table.Rows[row].Applies(point)) continue;
            _fired[row] = true;
            count++;
            if (_table.Head.HitPolicy == HitPolicy.First) break;
            if (_table.Head.HitPolicy == HitPolicy.Unique && first >= 0) _overlaps.Add((first, row));
            if (first < 0) first = row;
        }
        return count;
    }

    private void ReportGaps(List<int[]> gaps)
    {
        for (var n = 0; gaps.Count > 0 && n < MostGaps; n++)
        {
            var smallest = TablePoints.Smallest(_table.Facts, gaps[0], p => _table.Rows.All(r => !r.Applies(p)));
            gaps.RemoveAll(g => TablePoints.IsIn(g, smallest));
            Add($"gap:{TablePoints.Code(_table.Facts, smallest)}", Sentence.Of("rules.analysis.gap", _table.Head.Title, TablePoints.Describe(_table.Facts, smallest)));
        }
    }

    private void ReportOverlap(int first, int second)
    {
        var (a, b) = (_table.Rows[first], _table.Rows[second]);
        var example = Example(_points.First(p => a.Applies(p) && b.Applies(p)), p => a.Applies(p) && b.Applies(p));
        Add($"overlap:{a.Id}+{b.Id}", Sentence.Of("rules.analysis.overlap", _table.Head.Title, a.Id, b.Id, example));
    }

    private void ReportRow(int row)
    {
        if (_fired[row]) return;
        var one = _table.Rows[row];
        // The row above that takes most of its points explains best.
        var taken = _points.Where(p => one.Applies(p)).GroupBy(p => _table.Rows.First(r => r.Applies(p))).MaxBy(g => g.Count());
        if (taken is null)
        {
            Add($"neverFired:{one.Id}", Sentence.Of("rules.analysis.neverFired", _table.Head.Title, one.Id, Conditions(one)));
            return;
        }
        var example = Example(taken.First(), p => one.Applies(p) && taken.Key.Applies(p));
        Add($"shadowed:{one.Id}", Sentence.Of("rules.analysis.shadowed", _table.Head.Title, one.Id, taken.Key.Id, example));
    }

    private void ReportUnused()
    {
        foreach (var fact in _table.Facts.Where(f => _table.Rows.All(r => r.When.All(c => c.Fact != f))))
            Add($"unusedFact:{fact.Id}", Sentence.Of("rules.analysis.unusedFact", _table.Head.Title, fact.Label));
        var reached = _table.Rows.Where((_, i) => _fired[i]).Select(r => r.Result).ToHashSet(StringComparer.Ordinal);
        foreach (var value in _table.Decides.Values.Where(v => !reached.Contains(v.Id)))
            Add($"neverReached:{value.Id}", Sentence.Of("rules.analysis.neverReached", _table.Head.Title, value.Label));
    }

    private string Example(int[] point, Func<int[], bool> holds) =>
        TablePoints.Describe(_table.Facts, TablePoints.Smallest(_table.Facts, point, holds));

    private static string Conditions(RuleRow row) =>
        string.Join("、", row.When.Select(c => Wording.Of("rules.analysis.cell", c.Fact.Label, string.Join("・", c.Values.Select(c.Fact.LabelOf)))));

    private void Add(string code, Sentence sentence) =>
        _findings.Add(new AnalysisFinding(_table.Id, code, sentence, _table.Accepted.FirstOrDefault(a => a.Code == code)?.Reason));
}
