using System.Text.Json;
using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Tests.Rules;

namespace ChatOpsFraud.Core.Tests.Jurisdiction;

public sealed class JurisdictionDataTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Decide_EveryPrefecture_IsTheHeadquartersOfTheList()
    {
        using var list = JsonDocument.Parse(Shipped.SharedText("facts/police_hq.json"));

        foreach (var one in list.RootElement.GetProperty("prefectures").EnumerateObject().Where(p => p.Name != "北海道"))
            Assert.Equal(one.Value.GetString(), Jurisdictions.Decide(Shipped.Set, one.Name, "どこか市", Today).Headquarters?.Name);
    }

    [Fact]
    public void Decide_EveryMunicipalityOfHokkaido_IsTheAreaOfTheList()
    {
        using var list = JsonDocument.Parse(Shipped.SharedText("facts/hokkaido.json"));
        var municipalities = list.RootElement.GetProperty("municipalities").EnumerateArray().ToList();

        Assert.Equal(Shipped.Set.Jurisdiction.Municipalities.Count, municipalities.Count);
        foreach (var one in municipalities)
        {
            var result = Jurisdictions.Decide(Shipped.Set, "北海道", one.GetProperty("name").GetString(), Today);
            Assert.Equal(one.GetProperty("area").GetString(), result.Area);
            Assert.Equal(one.GetProperty("destination").GetString(), result.Headquarters?.Name);
            if (one.GetProperty("evidence").GetString() == "exception-inferred")
                Assert.Contains(result.Remarks, r => r.Code == "jurisdiction.remark.inferred");
        }
    }

    [Fact]
    public void EgovLabels_OnlyThoseOfTheGuideline_AreWordedAsCertain()
    {
        var all = Shipped.Set.Jurisdiction.Headquarters;

        Assert.Equal(["北海道函館方面"], all.Where(h => h.Destination.Established).Select(h => h.Destination.Label));
        Assert.Equal(["神奈川県警察本部"], all.Where(h => h.SubmitTo.Established).Select(h => h.SubmitTo.Label));
        Assert.Equal(51, all.Count);
    }

    [Fact]
    public void Decide_AreaChangeWithADay_MovesOnThatDay()
    {
        var set = RuleSet.Read(Shipped.With("jurisdiction/hokkaido.json", t => t.Replace("\"on\": null", "\"on\": \"2027-06-01\"", StringComparison.Ordinal))).Sound;

        var before = Jurisdictions.Decide(set, "北海道", "寿都町", new DateOnly(2027, 5, 31));
        var after = Jurisdictions.Decide(set, "北海道", "寿都町", new DateOnly(2027, 6, 1));

        Assert.Equal(("函館方面", "北海道警察函館方面本部"), (before.Area, before.Decision?.Outcome));
        Assert.Equal(("札幌方面", "北海道警察本部"), (after.Area, after.Decision?.Outcome));
        Assert.NotEmpty(before.Remarks);
        Assert.Empty(after.Remarks);
        Assert.Equal("函館方面", Jurisdictions.Decide(set, "北海道", "函館市", new DateOnly(2027, 6, 1)).Area);
    }

    [Theory]
    [InlineData("2027-03-31", "jurisdiction.remark.willChange")]
    [InlineData("2027-04-01", "jurisdiction.remark.mayHaveChanged")]
    public void Decide_AreaChangeWithoutADay_StaysAndSaysSo(string today, string remark)
    {
        foreach (var name in new[] { "寿都町", "黒松内町", "島牧村" })
        {
            var result = Jurisdictions.Decide(Shipped.Set, "北海道", name, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal("函館方面", result.Area);
            Assert.Equal([remark], result.Remarks.Select(r => r.Code));
        }
    }

    [Theory]
    [InlineData(null, null, Jurisdictions.PrefectureFact)]
    [InlineData("北海道", null, Jurisdictions.MunicipalityFact)]
    [InlineData("北海道", "つくば市", Jurisdictions.MunicipalityFact)]
    [InlineData("北海道", "函館市 ", Jurisdictions.MunicipalityFact)]
    [InlineData("京都", "京都市", Jurisdictions.PrefectureFact)]
    [InlineData("🙂\0\ud800", "\u202E", Jurisdictions.PrefectureFact)]
    [InlineData("unknown", null, Jurisdictions.PrefectureFact)]
    public void Decide_PlaceNotKnown_NamesTheMissingFact(string? prefecture, string? municipality, string missing)
    {
        var result = Jurisdictions.Decide(Shipped.Set, prefecture, municipality, Today);

        Assert.Equal(missing, result.Missing);
        Assert.Null(result.Decision);
        Assert.Null(result.Fault);
    }

    [Fact]
    public void Decide_BeforeTheFirstDayInForce_IsAFault() =>
        Assert.NotNull(Jurisdictions.Decide(Shipped.Set, "東京都", null, new DateOnly(2026, 2, 11)).Fault);
}
