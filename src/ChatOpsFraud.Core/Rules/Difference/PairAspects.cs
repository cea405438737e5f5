using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Looks at pairs of verdicts: outcome, each advice, and the reason where the outcome stays.</summary>
internal sealed class PairAspects
{
    private readonly SideTables _old;
    private readonly SideTables _new;
    private readonly RowMatch? _outcomeRows;
    private readonly RowMatch? _adviceRows;

    internal PairAspects(SideTables old, SideTables current)
    {
        (_old, _new) = (old, current);
        if (old.Outcome is { } oldOutcome && current.Outcome is { } newOutcome) _outcomeRows = RowMatch.Of(oldOutcome, newOutcome);
        if (old.Advice is { } oldAdvice && current.Advice is { } newAdvice) _adviceRows = RowMatch.Of(oldAdvice, newAdvice);
    }

    /// <summary>Every aspect that changes in one of the pairs.</summary>
    internal IEnumerable<PairAspect> All(IReadOnlyList<(TriageVerdict Old, TriageVerdict New)> pairs)
    {
        var aspects = new List<PairAspect?>
        {
            PairAspect.Of(DecisionAspect.Outcome, "", pairs.Select(p => ChangesOutcome(p) ? (Words(_old, p.Old), Words(_new, p.New)) : ((string, string)?)null)),
        };
        foreach (var (id, label) in Advice())
            aspects.Add(PairAspect.Of(DecisionAspect.Advice, label, pairs.Select(p => AdviceChange(p, id))));
        aspects.Add(PairAspect.Of(DecisionAspect.Reason, "", pairs.Select(ReasonChange)));
        return aspects.OfType<PairAspect>();
    }

    internal bool ChangesOutcome((TriageVerdict Old, TriageVerdict New) pair) => IdOf(_old, pair.Old) != IdOf(_new, pair.New);

    internal bool ChangesAdvice((TriageVerdict Old, TriageVerdict New) pair) => Advice().Any(a => AdviceChange(pair, a.Id) is not null);

    private IEnumerable<(string Id, string Label)> Advice() => new[] { _new.Advice, _old.Advice }.OfType<RuleTable>()
        .SelectMany(t => t.Decides.Values).DistinctBy(v => v.Id).Select(v => (v.Id, v.Label));

    private (string Before, string After)? AdviceChange((TriageVerdict Old, TriageVerdict New) pair, string advice)
    {
        // Where one side decides nothing, the outcome says so; an advice that is missing with it is no news.
        if (pair.Old.Row < 0 || pair.New.Row < 0) return null;
        var (before, after) = (Giving(_old.Advice, pair.Old.Advice, advice), Giving(_new.Advice, pair.New.Advice, advice));
        if (_adviceRows is { } match) (before, after) = match.WithoutCommon(before, after);
        return before == 0 && after == 0 ? null : (Rows(_old.Advice, before), Rows(_new.Advice, after));
    }

    private (string Before, string After)? ReasonChange((TriageVerdict Old, TriageVerdict New) pair)
    {
        if (ChangesOutcome(pair) || pair.Old.Row < 0 || pair.New.Row < 0 || _outcomeRows!.OldOf(pair.New.Row) == pair.Old.Row) return null;
        var (before, after) = (_old.Outcome!.Rows[pair.Old.Row], _new.Outcome!.Rows[pair.New.Row]);
        return RowMatch.SaysTheSame(before, after) ? null : (Row(before), Row(after));
    }

    private static ulong Giving(RuleTable? table, ulong rows, string advice)
    {
        var giving = 0UL;
        for (var i = 0; i < (table?.Rows.Count ?? 0); i++)
            if ((rows >> i & 1) != 0 && table!.Rows[i].Result == advice) giving |= 1UL << i;
        return giving;
    }

    private static string Rows(RuleTable? table, ulong rows)
    {
        if (rows == 0) return Wording.Of("difference.notGiven");
        return string.Join(Wording.Of("difference.and"), table!.Rows.Where((_, i) => (rows >> i & 1) != 0).Select(Row));
    }

    private static string Row(RuleRow row) =>
        Wording.Of("difference.row", row.Texts.Count > 0 ? string.Concat(row.Texts) : row.Reason, row.Id);

    private static string Words(SideTables side, TriageVerdict verdict) => SideVerdicts.Outcome(side.Outcome, verdict);

    /// <summary>What identifies an outcome on both sides: its id, or the way in which there is none.</summary>
    private static string IdOf(SideTables side, TriageVerdict verdict) =>
        verdict.Row >= 0 ? side.Outcome!.Decides.Values[verdict.Outcome].Id : $"({verdict.Row})";
}
