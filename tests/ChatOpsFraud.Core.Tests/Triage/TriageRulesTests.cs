using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Tests.Rules;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Tests.Triage;

public sealed class TriageRulesTests
{
    private static readonly DateOnly Holiday = new(2026, 11, 23);
    private static readonly DateOnly Weekday = new(2026, 11, 24);

    [Theory]
    [InlineData("emergency=yes", "emergency", "")]
    [InlineData("emergency=no topic=technical", "referIpa", "ownLeak")]
    [InlineData("emergency=no topic=consumer", "referConsumer", "")]
    [InlineData("emergency=no topic=legal role=merchant", "notAnswered", "")]
    [InlineData("emergency=no role=cardholder topic=fraudOrder", "outOfScope", "")]
    [InlineData("emergency=no role=merchant topic=fraudOrder ownLeak=no damage=yes shipped=notShipped urgent=no", "report", "stopShipment closedDay preserveLogs chargeback")]
    [InlineData("emergency=no role=merchant topic=fraudOrder ownLeak=yes damage=yes shipped=shipped urgent=yes", "report", "ownLeak nearestStation closedDay preserveLogs chargeback")]
    [InlineData("emergency=no role=merchant topic=fraudOrder ownLeak=no damage=no shipped=shipped urgent=no", "consultation", "closedDay preserveLogs")]
    [InlineData("emergency=no role=merchant topic=fraudOrder ownLeak=no damage=unknown shipped=shipped urgent=no", "consultation", "closedDay preserveLogs")]
    public void Decide_EnoughAnswers_GivesOutcomeAndAdvice(string answers, string outcome, string advice)
    {
        var result = TriageRules.Decide(Shipped.Set, Facts(answers, Holiday));

        Assert.Null(result.Fault);
        Assert.Equal(outcome, result.Certain?.Outcome);
        Assert.Equal(advice, string.Join(' ', result.Certain!.Advice));
        Assert.NotEmpty(result.Certain.Citations);
    }

    [Fact]
    public void Decide_OpenDay_SaysNothingAboutClosedDays()
    {
        var facts = "emergency=no role=merchant topic=fraudOrder ownLeak=no damage=yes shipped=shipped urgent=no";

        Assert.DoesNotContain("closedDay", TriageRules.Decide(Shipped.Set, Facts(facts, Weekday)).Certain!.Advice);
    }

    [Fact]
    public void Decide_SeveralRowsOfOneAdvice_SpeaksAllTheirSentencesOnceTheUrgentOnesFirst()
    {
        var advice = Advice("emergency=unknown role=merchant topic=fraudOrder ownLeak=no damage=yes shipped=shipped urgent=yes", "nearestStation");

        Assert.Equal(["emergency-unknown", "urgent", "urgent-report"], advice.Rules);
        Assert.Equal("命の危険を感じたら、迷わず110番してください。", advice.Texts[0]);
        Assert.Contains("お急ぎのときは、最寄りの警察署に連絡してください。", advice.Texts);
        Assert.Equal(advice.Texts.Distinct(), advice.Texts);
        Assert.Equal(["jcca:3-2-emergency", "jcca:3-2-hours", "jcca:4-2-speed"], advice.Citations.Select(c => c.Clause));
        Assert.Equal(RuleBasis.Interpretation, advice.Basis);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("unknown")]
    public void Decide_EmergencyUnknownAndNotUrgent_SpeaksOfTheEmergencyAlone(string damage) =>
        Assert.Equal(
            ["emergency-unknown"],
            Advice($"emergency=unknown role=merchant topic=fraudOrder ownLeak=no damage={damage} shipped=shipped urgent=no", "nearestStation").Rules);

    [Fact]
    public void Decide_SentencesHangOnAnAnswer_AsksForItThoughTheAdviceIsTheSame() =>
        Assert.Equal(
            "triage.urgent",
            TriageRules.Decide(Shipped.Set, Facts("emergency=unknown role=merchant topic=fraudOrder ownLeak=no damage=no shipped=shipped", Weekday)).NextFact);

    [Theory]
    [InlineData(2026, 12, 29, "interpretation", "年末年始に当たる見込みです")]
    [InlineData(2027, 1, 1, "guideline", "今日は土日祝日なので")]
    [InlineData(2026, 11, 23, "guideline", "今日は土日祝日なので")]
    public void Decide_ClosedDay_IsTheDocumentsWordOnWeekendsAndHolidaysOnly(int year, int month, int day, string basis, string words)
    {
        var facts = Facts("emergency=no role=merchant topic=fraudOrder ownLeak=no damage=yes shipped=shipped urgent=no", new DateOnly(year, month, day));

        var advice = TriageRules.Decide(Shipped.Set, facts).Certain!.Advised.Single(a => a.Id == "closedDay");

        Assert.Equal(basis, $"{advice.Basis}", ignoreCase: true);
        Assert.Contains(words, advice.Texts[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Shipped_RowsThatTurnPeopleAway_SayHowToChangeTheAnswer()
    {
        var rows = Shipped.Set.TableOn("triage.outcome", Weekday)!.Rows.Where(r => r.Result is not ("report" or "consultation")).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Matches("「修正 (緊急|立場|相談の内容)」と送ってください。$", r.Reason));
    }

    private static AdviceGiven Advice(string answers, string advice) =>
        TriageRules.Decide(Shipped.Set, Facts(answers, Weekday)).Certain!.Advised.Single(a => a.Id == advice);

    internal static TriageFacts Facts(string answers, DateOnly today) => new(today, answers.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(a => a.Split('=')).ToDictionary(a => $"triage.{a[0]}", a => a[1], StringComparer.Ordinal));
}
