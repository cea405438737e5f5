using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Tests.Rules;

public sealed class RuleSetReadTests
{
    private const string Outcome = "triage/outcome.json";

    [Fact]
    public void Read_UnknownFact_PointsAtTheLine()
    {
        var reading = RuleSet.Read(Shipped.With(Outcome, t => t.Replace("\"triage.emergency\": \"yes\"", "\"triage.emergencyy\": \"yes\"", StringComparison.Ordinal)));

        var finding = Assert.Single(reading.Findings);
        var lines = Shipped.Files[Outcome].Split('\n');
        Assert.Equal(Outcome, finding.File);
        Assert.Equal("/rows/0/when/triage.emergencyy", finding.Place);
        Assert.Contains("\"triage.emergency\": \"yes\"", lines[finding.Line - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TwoFaults_ReportsBothInOnePass()
    {
        var reading = RuleSet.Read(Shipped.With(Outcome, t => t
            .Replace("\"outcome\": \"emergency\"", "\"outcome\": \"alarm\"", StringComparison.Ordinal)
            .Replace("\"outcome\": \"referIpa\"", "\"outcome\": \"ipa\"", StringComparison.Ordinal)));

        Assert.Equal(["/rows/0/outcome", "/rows/1/outcome"], reading.Findings.Select(f => f.Place));
    }

    [Theory]
    [InlineData("ruleset.json")]
    [InlineData("triage/facts.json")]
    [InlineData("jurisdiction/prefectures.json")]
    [InlineData("jurisdiction/hokkaido.json")]
    [InlineData("calendar/holidays.json")]
    public void Read_MissingFile_SaysWhichOne(string file)
    {
        var files = Shipped.With(file, t => t);
        files.Remove(file);

        Assert.Contains(RuleSet.Read(files).Findings, f => f.File == file && f.Sentence.Code == "rules.file.missing");
    }

    [Theory]
    [InlineData(Outcome)]
    [InlineData("triage/facts.json")]
    [InlineData("sources/jcca-guideline.json")]
    [InlineData("jurisdiction/prefectures.json")]
    public void Read_FileThatIsNoJson_IsReportedAlone(string file)
    {
        var reading = RuleSet.Read(Shipped.With(file, t => t.Insert(t.IndexOf(':', StringComparison.Ordinal), ",")));

        var finding = Assert.Single(reading.Findings);
        Assert.Equal((file, "rules.file.notJson"), (finding.File, finding.Sentence.Code));
    }

    [Theory]
    [InlineData("\"triage.emergency\": \"yes\"", "\"triage.emergency\": \"maybe\"", "rules.fact.value")]
    [InlineData("\"decides\": \"triage.outcome\"", "\"decides\": \"triage.outcom\"", "rules.fact.unknown")]
    [InlineData("\"effectiveFrom\": \"2026-02-12\"", "\"effectiveFrom\": \"2026-02-31\"", "rules.value.noSuchDay")]
    [InlineData("\"effectiveFrom\": \"2026-02-12\"", "\"effectiveFrom\": \"0001-01-01\"", "rules.value.farDay")]
    public void Read_OneFault_GivesOneFindingAndNoneThatFollowsFromIt(string from, string to, string code) =>
        Assert.Equal(code, Assert.Single(RuleSet.Read(Shipped.With(Outcome, t => t.Replace(from, to, StringComparison.Ordinal))).Findings).Sentence.Code);

    [Fact]
    public void Read_DayThatTheCalendarDoesNotHave_SaysWhichOne()
    {
        var reading = RuleSet.Read(Shipped.With(Outcome, t => t.Replace("2026-02-12", "2026-02-31", StringComparison.Ordinal)));

        Assert.Contains("2月31日は暦にありません", Assert.Single(reading.Findings).Sentence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NothingAtAll_GivesFindings() => Assert.NotEmpty(RuleSet.Read(new Dictionary<string, string>()).Findings);

    [Fact]
    public void Read_SecondEditionInTheSamePeriod_IsRefused()
    {
        var files = Shipped.With(Outcome, t => t);
        files["triage/outcome-next.json"] = files[Outcome].Replace("2026-02-12", "2027-04-01", StringComparison.Ordinal);

        Assert.Equal("rules.table.overlap", Assert.Single(RuleSet.Read(files).Findings).Sentence.Code);
    }

    [Fact]
    public void Read_SecondEditionInTheNextPeriod_DecidesFromItsFirstDay()
    {
        var files = Shipped.With(Outcome, t => t.Replace("\"effectiveFrom\": \"2026-02-12\"", "\"effectiveFrom\": \"2026-02-12\", \"effectiveTo\": \"2027-03-31\"", StringComparison.Ordinal));
        files["triage/outcome-next.json"] = Shipped.Files[Outcome]
            .Replace("\"effectiveFrom\": \"2026-02-12\"", "\"effectiveFrom\": \"2027-04-01\"", StringComparison.Ordinal)
            .Replace("\"id\": \"emergency\"", "\"id\": \"emergency-next\"", StringComparison.Ordinal);
        var set = RuleSet.Read(files).Sound;

        Assert.Equal("emergency", RuleOn(set, new DateOnly(2027, 3, 31)));
        Assert.Equal("emergency-next", RuleOn(set, new DateOnly(2027, 4, 1)));
        Assert.Null(RuleOn(set, new DateOnly(2026, 2, 11)));

        static string? RuleOn(RuleSet set, DateOnly day) =>
            Core.Triage.TriageRules.Decide(set, Core.Triage.TriageFacts.On(day).With("triage.emergency", "yes")).Certain?.Rule;
    }

    public static TheoryData<string> Hostile =>
        ["", " ", "{", "null", "[]", "{}", "\"\\ud800\"", "\ud800", "\0", "\uFEFF{}", "🙂", "\u202E{\"a\":1}", new string('[', 5000), new string('x', 2_000_000), "{\"rows\":[null,1,true,[],{}]}"];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Read_AnyTextInAnyFile_GivesFindingsAndNeverThrows(string text)
    {
        foreach (var file in Shipped.RuleFiles)
            Assert.NotEmpty(RuleSet.Read(Shipped.With(file, _ => text)).Findings);
    }
}
