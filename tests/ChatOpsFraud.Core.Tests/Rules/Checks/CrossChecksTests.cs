using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Checks;

namespace ChatOpsFraud.Core.Tests.Rules.Checks;

public sealed class CrossChecksTests
{
    private const string Dates = "checks/10-dates.json";
    private const string Goods = "checks/20-goods.json";

    [Fact]
    public void Run_TwoOrders_SpeaksOfTheOneThatIsOddWithItsValues()
    {
        var report = Run(Shipped.Set, ("incident.discoveredOn", "2026-11-20"), ("orders[0].purchasedAt", "2026-11-18"), ("orders[1].purchasedAt", "2026-11-21"));

        var concern = Assert.Single(report.Concerns);
        Assert.Equal(("purchase-after-discovery", 1, -1), (concern.Check.Id, concern.Order, concern.Item));
        Assert.Equal("不正購入日時（2026-11-21）が、発覚日（2026-11-20）より後になっています。", concern.Text);
        Assert.Equal(["orders[1].purchasedAt", "incident.discoveredOn"], concern.Mend);
    }

    [Fact]
    public void Run_BracesInAnAnswer_StandAsTheyAre() => Assert.Contains(
        "（{discovered}）",
        Assert.Single(Run(Shipped.Set, ("orders[0].log.userAgent", "{discovered}")).Concerns).Text,
        StringComparison.Ordinal);

    [Fact]
    public void Run_AnswerThatNoLongerApplies_IsNotLookedAt()
    {
        (string, string)[] answers = [("company.name", "株式会社みなと"), ("contractor.name", "株式会社みなと")];

        Assert.Empty(Run(Shipped.Set, [.. answers, ("contractor.used", "no")]).Concerns);
        Assert.Equal("contractor-is-company", Assert.Single(Run(Shipped.Set, [.. answers, ("contractor.used", "yes")]).Concerns).Check.Id);
    }

    [Fact]
    public void Run_OneOfItsValuesIsMissing_DoesNotAskTheCheckEvenWhereTheRestWouldDo()
    {
        var set = With(Dates, "facts.DaysBetween(purchased, discovered) < 0", "facts.DaysSince(purchased) < 9999 or facts.DaysBetween(purchased, discovered) < 0");

        Assert.Empty(Run(set, ("orders[0].purchasedAt", "2026-11-18")).Concerns);
        Assert.Single(Run(set, ("orders[0].purchasedAt", "2026-11-18"), ("incident.discoveredOn", "2026-11-20")).Concerns);
    }

    [Fact]
    public void Run_ExpressionThatOverflows_IsAFaultAndNeitherSpeaksNorIsSilent()
    {
        var expression = "facts.Yen(price) * facts.Yen(price) * facts.Yen(price) * facts.Count(quantity) >= 1";
        var set = With(Goods, "facts.Yen(price) * facts.Count(quantity) >= 10000000 and not facts.IsTotal(price)", expression);

        var report = Run(set, ("orders[0].items[0].price", "999999999999"), ("orders[0].items[0].quantity", "500"));

        Assert.Empty(set.Compile());
        Assert.Equal(["price-times-quantity"], report.Faults.Select(f => f.Table));
        Assert.Contains("確認ができませんでした", report.Faults[0].Sentence.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("price-times-quantity", report.Silent);
        Assert.DoesNotContain(report.Concerns, c => c.Check.Id == "price-times-quantity");
    }

    [Fact]
    public void Run_EngineAndScreenDisagree_IsAFault()
    {
        var check = Shipped.Set.CheckLists[0].Checks[0];
        var engine = new CheckEngine([check with { Expression = "facts.DaysBetween(purchased, discovered) >= 0" }], new SharedEngine());
        var values = new Dictionary<string, object> { [CheckFacts.Key("DaysBetween", "orders[0].purchasedAt", "incident.discoveredOn")] = 5m };

        Assert.Equal("rules.fault.disagree", engine.Run(check, check.FieldsAt(0, 0), values).Fault?.Sentence.Code);
    }

    [Fact]
    public void Run_BeforeTheListIsInForce_IsSilent()
    {
        var set = With(Dates, "\"effectiveFrom\": \"2026-02-12\"", "\"effectiveFrom\": \"2026-11-24\"");

        Assert.DoesNotContain(Run(set, ("incident.discoveredOn", "2026-11-20"), ("orders[0].purchasedAt", "2026-11-21")).Concerns, c => c.Check.Id == "purchase-after-discovery");
    }

    [Fact]
    public void Run_LargestCase_LooksAtEveryItem()
    {
        List<(string, string)> answers = [("incident.discoveredOn", "2026-11-20")];
        for (var n = 0; n < Group.Most; n++)
            for (var m = 0; m < Group.Most; m++)
                answers.AddRange([($"orders[{n}].items[{m}].price", "5"), ($"orders[{n}].items[{m}].quantity", "2")]);

        Assert.Equal(Group.Most * Group.Most, Run(Shipped.Set, [.. answers]).Concerns.Count);
    }

    private static CheckReport Run(RuleSet set, params (string Field, string Value)[] answers)
    {
        var sheet = Answers.Sheet(answers);
        return CrossChecks.Run(set, sheet, new Journey(Shipped.Book.Questionnaire, sheet), Answers.Today);
    }

    private static RuleSet With(string file, string from, string to) =>
        RuleSet.Read(Shipped.With(file, t => t.Replace(from, to, StringComparison.Ordinal))).Sound;
}
