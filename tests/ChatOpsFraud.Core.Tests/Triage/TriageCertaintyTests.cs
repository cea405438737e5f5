using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Tests.Rules;
using ChatOpsFraud.Core.Triage;
using CsCheck;

namespace ChatOpsFraud.Core.Tests.Triage;

public sealed class TriageCertaintyTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Fact[] Asked = [.. Shipped.Set.Facts.Where(f => f.Origin == FactOrigin.Asked)];

    [Theory]
    [InlineData("", "triage.emergency")]
    [InlineData("emergency=no", "triage.role")]
    [InlineData("emergency=no role=merchant", "triage.topic")]
    [InlineData("emergency=no role=merchant topic=fraudOrder", "triage.ownLeak")]
    [InlineData("emergency=no role=unknown topic=fraudOrder ownLeak=no", "triage.shipped")]
    [InlineData("shipped=notShipped", "triage.emergency")]
    public void Decide_AnswersMissing_AsksTheFirstFactThatMatters(string answers, string next)
    {
        var result = TriageRules.Decide(Shipped.Set, TriageRulesTests.Facts(answers, Today));

        Assert.Null(result.Certain);
        Assert.Equal(next, result.NextFact);
    }

    [Fact]
    public void Decide_EveryPossibleInterview_AsksAtMostSevenAndEndsAsTheCompleteAnswersDo()
    {
        foreach (var complete in Completions(TriageFacts.On(Today)))
        {
            var (asked, facts) = (0, TriageFacts.On(Today));
            while (TriageRules.Decide(Shipped.Set, facts).NextFact is { } next)
            {
                facts = facts.With(next, complete.Of(next));
                asked++;
            }
            var (early, full) = (TriageRules.Decide(Shipped.Set, facts).Certain!, TriageRules.Decide(Shipped.Set, complete).Certain!);
            Assert.True(asked <= 7);
            Assert.Equal(full.Outcome, early.Outcome);
            Assert.Equal(full.Advice, early.Advice);
        }
    }

    [Fact]
    public void Decide_AnyPartOfTheAnswers_IsCertainExactlyWhenAllCompletionsAgree() =>
        (from gaps in Gen.Bool.Array[Asked.Length] from picks in Gen.Int[0, 1000].Array[Asked.Length] select Partial(gaps, picks)).Sample(
            facts =>
            {
                var all = Completions(facts).Select(f => TriageRules.Decide(Shipped.Set, f).Certain!)
                    // The sentences of an advice come from its rows: other rows, other words.
                    .Select(d => $"{d.Outcome}:{string.Join(',', d.Advised.SelectMany(a => a.Rules))}");
                var result = TriageRules.Decide(Shipped.Set, facts);
                var agree = all.Distinct(StringComparer.Ordinal).Take(2).Count() == 1;
                return result.Fault is null && agree == result.Certain is not null && agree == result.NextFact is null;
            },
            iter: 60);

    [Fact]
    public void Decide_ManyThreadsOnAFreshSet_AllGetTheSameDecision()
    {
        var set = RuleSet.Read(Shipped.Files).Sound;
        var facts = TriageRulesTests.Facts("emergency=no role=merchant topic=fraudOrder ownLeak=no damage=yes shipped=shipped urgent=no", Today);

        var decided = new System.Collections.Concurrent.ConcurrentBag<string?>();
        Parallel.For(0, 64, _ => decided.Add(TriageRules.Decide(set, new TriageFacts(facts.Today, facts.Answers)).Certain?.Rule));

        Assert.Equal(["report"], decided.Distinct());
        Assert.Equal(64, decided.Count);
    }

    [Fact]
    public void Decide_ValueOutsideTheSet_IsAFault()
    {
        var result = TriageRules.Decide(Shipped.Set, TriageFacts.On(Today).With("triage.role", "🙂\0\ud800"));

        Assert.Equal("rules.fault.value", result.Fault?.Sentence.Code);
        Assert.Null(result.Certain);
    }

    [Theory]
    [InlineData("triage.emergancy")]
    [InlineData("calendar.today")]
    [InlineData("triage.outcome")]
    public void Decide_AnswerToAFactThatIsNotAsked_IsAFaultAndNotSilence(string fact) =>
        Assert.Equal("rules.fault.fact", TriageRules.Decide(Shipped.Set, TriageFacts.On(Today).With(fact, "yes")).Fault?.Sentence.Code);

    [Fact]
    public void Decide_BeforeTheFirstDayInForce_IsAFault() =>
        Assert.Equal("rules.fault.noTable", TriageRules.Decide(Shipped.Set, TriageFacts.On(new DateOnly(2026, 2, 11))).Fault?.Sentence.Code);

    [Fact]
    public void Decide_GapInTheTable_IsAFaultAndNotSomeOtherRow()
    {
        var set = RuleSet.Read(Shipped.With("triage/outcome.json", t => t.Replace("\"triage.damage\": \"unknown\"", "\"triage.damage\": \"no\"", StringComparison.Ordinal))).Sound;

        var result = TriageRules.Decide(set, TriageRulesTests.Facts("emergency=no role=merchant topic=fraudOrder ownLeak=no damage=unknown shipped=shipped urgent=no", Today));

        Assert.Equal("rules.fault.noRow", result.Fault?.Sentence.Code);
    }

    [Fact]
    public void Decide_Report_TracesTheRowsAboveAndShowsWhatWasNotAnswered()
    {
        var decision = TriageRules.Decide(Shipped.Set, TriageRulesTests.Facts("emergency=no role=psp topic=fraudOrder", Today)).Certain!;

        Assert.Equal("role-psp", decision.Rule);
        Assert.Equal(Fact.Unanswered, decision.Facts["triage.damage"]);
        Assert.Equal("open", decision.Facts["calendar.today"]);
        Assert.Equal(["emergency", "topic-technical", "topic-consumer", "topic-legal", "topic-other", "role-card-company"], decision.Trace.Select(t => t.Row));
        Assert.Equal(["緊急の危険が「はい」ではありません（実際は「いいえ」）"], decision.Trace[0].Failed);
        Assert.All(decision.Trace, t => Assert.NotEmpty(t.Failed));
        Assert.Equal(Shipped.Set.Stamp, decision.RuleSet);
    }

    private static TriageFacts Partial(bool[] gaps, int[] picks)
    {
        var facts = TriageFacts.On(Today);
        for (var i = 0; i < Asked.Length; i++)
            if (!gaps[i]) facts = facts.With(Asked[i].Id, Asked[i].Values[picks[i] % Asked[i].Values.Count].Id);
        return facts;
    }

    private static IEnumerable<TriageFacts> Completions(TriageFacts facts)
    {
        var missing = Asked.FirstOrDefault(f => facts.Of(f.Id) == Fact.Unanswered);
        return missing is null ? [facts] : missing.Values.SelectMany(v => Completions(facts.With(missing.Id, v.Id)));
    }
}
