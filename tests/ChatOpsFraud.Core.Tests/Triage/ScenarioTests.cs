using System.Globalization;
using System.Text.Json;
using ChatOpsFraud.Core.Tests.Rules;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Tests.Triage;

public sealed class ScenarioTests
{
    [Theory]
    [InlineData("01-yokohama-full.json")]
    [InlineData("02-hakodate-minimal.json")]
    [InlineData("03-emergency.json")]
    [InlineData("04-consultation.json")]
    [InlineData("05-paste-first.json")]
    [InlineData("06-card-number.json")]
    public void Decide_AnswersOfAScenario_GiveItsOutcomeAndAdvice(string name)
    {
        using var scenario = JsonDocument.Parse(Shipped.SharedText($"cases/scenarios/{name}"));
        var now = DateTimeOffset.Parse(scenario.RootElement.GetProperty("now").GetString()!, CultureInfo.InvariantCulture);
        var answers = scenario.RootElement.GetProperty("answers").EnumerateObject().Where(a => Shipped.Set.FactOf(a.Name) is not null)
            .ToDictionary(a => a.Name, a => Shipped.Set.FactOf(a.Name)!.Values.Single(v => v.Label == a.Value.GetString()).Id);
        var expected = scenario.RootElement.GetProperty("expect");

        var decision = TriageRules.Decide(Shipped.Set, new TriageFacts(DateOnly.FromDateTime(now.DateTime), answers)).Certain;

        Assert.Equal(expected.GetProperty("outcome").GetString(), decision?.Outcome);
        if (expected.TryGetProperty("advice", out var advice))
            Assert.All(advice.EnumerateArray(), a => Assert.Contains(a.GetString()!, decision!.Advice));
    }
}
