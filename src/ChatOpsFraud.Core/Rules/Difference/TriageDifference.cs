using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Compares the triage of two rule sets over every combination of answers, period by period.</summary>
internal static class TriageDifference
{
    private static readonly string[] Tables = [TriageSpace.OutcomeTable, TriageSpace.AdviceTable];

    internal static IReadOnlyList<DecisionPeriod> Of(RuleSet old, RuleSet current, DateOnly from)
    {
        var periods = new List<DecisionPeriod>();
        (TriageSpace?, TriageSpace?) last = default;
        foreach (var (first, end) in Timeline.Periods(from, Heads(old).Concat(Heads(current)).SelectMany(Timeline.Changes)))
        {
            var sides = (Old: old.TriageOn(first), New: current.TriageOn(first));
            if (periods.Count > 0 && sides == last) periods[^1] = periods[^1] with { To = end };
            else periods.Add(Compare(old, current, sides.Old, sides.New, first, end));
            last = sides;
        }
        return periods;
    }

    private static IEnumerable<TableHead> Heads(RuleSet set) => set.Tables.Where(t => Tables.Contains(t.Id)).Select(t => t.Head);

    private static DecisionPeriod Compare(RuleSet old, RuleSet current, TriageSpace? before, TriageSpace? after, DateOnly first, DateOnly? end)
    {
        var space = FactSpace.Of(before, after);
        var pairs = new VerdictPairs(space, before, after);
        var aspects = new PairAspects(
            new SideTables(old.TableOn(TriageSpace.OutcomeTable, first), old.TableOn(TriageSpace.AdviceTable, first)),
            new SideTables(current.TableOn(TriageSpace.OutcomeTable, first), current.TableOn(TriageSpace.AdviceTable, first)));
        var changes = aspects.All(pairs.Distinct).SelectMany(a => ChangesOf(space, pairs, a)).ToList();
        var outcome = pairs.Distinct.Select(aspects.ChangesOutcome).ToArray();
        var advice = pairs.Distinct.Select((p, i) => !outcome[i] && aspects.ChangesAdvice(p)).ToArray();
        return new DecisionPeriod(first, end, space.Count, pairs.Points.Count(p => outcome[p]), pairs.Points.Count(p => advice[p]), changes);
    }

    /// <summary>One change for each way in which the aspect changes; together they hold all its points.</summary>
    private static IEnumerable<DecisionChange> ChangesOf(FactSpace space, VerdictPairs pairs, PairAspect aspect)
    {
        var simple = SimpleSpace.Of(space, [.. pairs.Points.Select(p => aspect.Labels[p])]);
        for (var label = 1; label < aspect.Words.Count; label++)
        {
            var (before, after) = aspect.Words[label];
            var count = pairs.Points.Count(p => aspect.Labels[p] == label);
            yield return new DecisionChange(aspect.Aspect, aspect.Subject, before, after, count, [.. BoxCover.Of(simple, label).Select(simple.Describe)]);
        }
    }
}
