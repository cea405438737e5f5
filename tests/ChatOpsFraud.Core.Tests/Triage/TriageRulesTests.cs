using ChatOpsFraud.Core.Tests.Rules;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Tests.Triage;

public sealed class TriageRulesTests
{
    private static readonly DateOnly Holiday = new(2026, 11, 23);
    private static readonly DateOnly Weekday = new(2026, 11, 24);

    [Theory]
    [InlineData("emergency=yes", "emergency", "")]
    [InlineData("emergency=no topic=technical", "referIpa", "")]
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

    internal static TriageFacts Facts(string answers, DateOnly today) => new(today, answers.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(a => a.Split('=')).ToDictionary(a => $"triage.{a[0]}", a => a[1], StringComparer.Ordinal));
}
