using ChatOpsFraud.Core.Rules.Explain;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Tests.Rules.Explain;

public sealed class TriageExplanationTests
{
    private const string Report = "緊急の危険=いいえ,立場=EC加盟店,相談の内容=不正注文の被害,自社サイトからのカード情報漏えいの懸念=いいえ,被害に遭った具体的な事実=はい,発送の状況=発送済み,急ぎ=いいえ";
    private static readonly DateOnly Tuesday = new(2026, 11, 24);

    [Fact]
    public void Of_AReport_NamesTheRowAndWhyEachRowAboveDidNotApply()
    {
        var explanation = Explain(Report);

        Assert.Equal("report", explanation.Fired?.Row.Id);
        Assert.Equal(Shipped.Set.TableOn("triage.outcome", Tuesday)!.Rows.TakeWhile(r => r.Id != "report").Select(r => r.Id), explanation.Before.Select(r => r.Row.Id));
        Assert.All(explanation.Before, r => Assert.NotEmpty(r.Why));
        Assert.Contains("緊急の危険が「はい」ではありません（実際は「いいえ」）", explanation.Before[0].Failed);
    }

    [Fact]
    public void Of_AReport_ExplainsEveryAdvice()
    {
        var explanation = Explain(Report);

        Assert.Equal(
            explanation.Result.Certain!.Advised.SelectMany(a => a.Rules).Order(StringComparer.Ordinal),
            explanation.Advice.Where(a => a.State == RowState.Applies).Select(a => a.Row.Id).Order(StringComparer.Ordinal));
        Assert.Contains(explanation.Advice, a => a.Row.Id == "stop-in-transit" && a.Failed.Contains("発送の状況が「配送中」ではありません（実際は「発送済み」）"));
    }

    [Fact]
    public void Of_NothingAnswered_LeavesEveryRowOpenAndNamesTheNextQuestion()
    {
        var explanation = Explain("");

        Assert.Null(explanation.Fired);
        Assert.Equal("triage.emergency", explanation.Result.NextFact);
        Assert.All(explanation.Before, r => Assert.Equal(RowState.Open, r.State));
    }

    [Fact]
    public void Of_CertainBeforeEverythingIsAnswered_SaysThatTheRestDoesNotMatter()
    {
        var explanation = Explain("緊急の危険=いいえ,立場=カード会員,相談の内容=不正注文の被害");

        Assert.Equal("role-cardholder", explanation.Fired?.Row.Id);
        Assert.Contains(("被害に遭った具体的な事実", "未回答"), explanation.Facts);
    }

    [Fact]
    public void Recorded_AHolidayThatIsNoneAnyMore_IsDecidedAsItWas()
    {
        var (given, _) = GivenFacts.Read(Shipped.Set, Tuesday, Report + ",本日の通報の確認=行われない日（土日祝日）");

        var decision = TriageRules.Decide(Shipped.Set, given!.Triage).Certain!;

        Assert.Contains("closedDay", decision.Advice);
        Assert.Equal("holiday", decision.Facts["calendar.today"]);
    }

    [Theory]
    [InlineData("立場=EC加盟店", "merchant")]
    [InlineData("triage.role=merchant", "merchant")]
    [InlineData("　立場 ＝ EC加盟店 、緊急の危険＝いいえ", "merchant")]
    public void Read_IdsAndLabels_BothDo(string text, string role) =>
        Assert.Equal(role, GivenFacts.Read(Shipped.Set, Tuesday, text).Facts!.Triage.Of("triage.role"));

    [Theory]
    [InlineData("prefecture=北海道,municipality=函館市")]
    [InlineData("都道府県=北海道、市町村=函館市")]
    [InlineData("jurisdiction.prefecture=北海道\n法人所在地の市町村=函館市")]
    public void Read_APlace_IsTakenByIdAndByLabel(string text)
    {
        var given = GivenFacts.Read(Shipped.Set, Tuesday, text).Facts!;

        Assert.Equal(("北海道", "函館市"), (given.Prefecture, given.Municipality));
    }

    [Theory]
    [InlineData("立場", "explain.facts.pair", "立場")]
    [InlineData("役割=加盟店", "explain.facts.fact", "役割")]
    [InlineData("立場=加盟店", "explain.facts.value", "加盟店")]
    [InlineData("triage.outcome=report", "explain.facts.fact", "triage.outcome")]
    public void Read_WhatCannotBeRead_SaysWhatWould(string text, string code, string named)
    {
        var trouble = GivenFacts.Read(Shipped.Set, Tuesday, text).Trouble!;

        Assert.Equal(code, trouble.Code);
        Assert.Contains(named, trouble.Text, StringComparison.Ordinal);
    }

    private static TriageExplanation Explain(string facts) => TriageExplanation.Of(Shipped.Set, GivenFacts.Read(Shipped.Set, Tuesday, facts).Facts!.Triage);
}
