using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Tests.Rules;

namespace ChatOpsFraud.Core.Tests.Conversation;

public sealed class DecisionReasonsTests
{
    [Fact]
    public void Why_AfterADecision_NamesTheOtherResultsAndTheWayToTheLongForm()
    {
        var talk = Talk.Reported().Say("なぜ？");

        var text = Texts(talk);
        Assert.Contains("・110番：緊急の危険が「はい」ではありません（実際は「いいえ」）", text, StringComparison.Ordinal);
        Assert.Contains("「くわしい理由」", text, StringComparison.Ordinal);
        Assert.Contains(talk.Last.Blocks, b => b is DecisionBlock);
        Assert.Equal("company.name", talk.Asked);
    }

    [Theory]
    [InlineData("くわしい理由")]
    [InlineData("なぜ？　くわしく")]
    [InlineData("詳しい理由は？")]
    public void WhyInFull_AfterADecision_NamesEveryRowAboveAndEveryAdvice(string said)
    {
        var text = Texts(Talk.Reported().Say(said));

        Assert.Contains("判定「通報」の行：report", text, StringComparison.Ordinal);
        Assert.Contains("窓口の対象外（role-cardholder）：立場が「カード会員」ではありません（実際は「EC加盟店」）", text, StringComparison.Ordinal);
        Assert.Contains("チャージバックの回答期限（chargeback）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhyInFull_BeforeADecision_SaysSoAndAsksOn()
    {
        var talk = new Talk().Say("くわしい理由");

        Assert.Contains(talk.Last.Blocks.OfType<NoticeBlock>(), n => n.Code == "explain.notDecided");
        Assert.Equal("triage.emergency", talk.Asked);
    }

    [Fact]
    public void Decided_AfterAWholeInterview_HoldsNothingThatAPersonTyped()
    {
        var talk = Talk.Interviewed();
        var decided = talk.History.Select(e => e.Event).OfType<Decided>().ToList();

        Assert.Equal(["triage", "jurisdiction"], decided.Select(d => d.Set));
        foreach (var (fact, value) in decided[0].Facts)
            Assert.True(Shipped.Set.FactOf(fact) is { } known && (known.PositionOf(value) >= 0 || value == Fact.Unanswered), $"{fact}={value}");
        Assert.Equal([Jurisdictions.MunicipalityFact, Jurisdictions.PrefectureFact], decided[1].Facts.Keys.Order(StringComparer.Ordinal));
        Assert.Contains(decided[1].Facts[Jurisdictions.PrefectureFact], Shipped.Set.Jurisdiction.Prefectures);
    }

    private static string Texts(Talk talk) => string.Join('\n', talk.Last.Blocks.OfType<SayBlock>().Select(b => b.Text));
}
