using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Tests.Rules;

public sealed class RuleSetReadTests
{
    private const string Outcome = "triage/outcome.json";

    [Theory]
    [InlineData(Outcome, "\"basis\": \"guideline\",", "\"bassis\": \"guideline\",", "rules.key.unknown")]
    [InlineData(Outcome, "\"basis\": \"guideline\",", "", "rules.key.missing")]
    [InlineData(Outcome, "\"basis\": \"guideline\",", "\"basis\": \"hearsay\",", "rules.value.notChoice")]
    [InlineData(Outcome, "\"triage.emergency\": \"yes\"", "\"triage.emergencyy\": \"yes\"", "rules.fact.unknown")]
    [InlineData(Outcome, "\"triage.emergency\": \"yes\"", "\"triage.urgent\": \"yes\"", "rules.fact.notColumn")]
    [InlineData(Outcome, "\"triage.emergency\": \"yes\"", "\"triage.emergency\": \"Yes\"", "rules.fact.value")]
    [InlineData(Outcome, "\"triage.emergency\": \"yes\"", "\"triage.emergency\": \"unanswered\"", "rules.fact.silence")]
    [InlineData(Outcome, "\"triage.emergency\": \"yes\"", "\"triage.emergency\": [\"yes\", \"yes\"]", "rules.fact.valueTwice")]
    [InlineData(Outcome, "\"triage.emergency\": \"yes\"", "\"triage.emergency\": []", "rules.value.notText")]
    [InlineData(Outcome, "\"outcome\": \"emergency\"", "\"outcome\": \"alarm\"", "rules.row.result")]
    [InlineData(Outcome, "[\"jcca:3-2-emergency\"]", "[\"jcca:9-9\"]", "rules.clause.unknown")]
    [InlineData(Outcome, "[\"jcca:3-2-emergency\"]", "[]", "rules.row.noClause")]
    [InlineData(Outcome, "\"id\": \"topic-technical\"", "\"id\": \"emergency\"", "rules.id.twice")]
    [InlineData(Outcome, "\"id\": \"topic-technical\"", "\"id\": \"a\\\" or true\"", "rules.value.notId")]
    [InlineData(Outcome, "\"effectiveFrom\": \"2026-02-12\"", "\"effectiveFrom\": \"2026-02-30\"", "rules.value.noSuchDay")]
    [InlineData(Outcome, "\"effectiveFrom\": \"2026-02-12\"", "\"effectiveFrom\": \"2026/02/12\"", "rules.value.notDay")]
    [InlineData(Outcome, "\"effectiveFrom\": \"2026-02-12\"", "\"effectiveFrom\": \"2026-02-12\", \"effectiveTo\": \"2026-02-11\"", "rules.table.period")]
    [InlineData(Outcome, "\"decides\": \"triage.outcome\"", "\"decides\": \"triage.role\"", "rules.fact.notDecided")]
    [InlineData(Outcome, "\"facts\": [", "\"facts\": [\"triage.advice\", ", "rules.table.chain")]
    [InlineData(Outcome, "\"id\": \"triage.outcome\"", "\"id\": \"triage.other\"", "rules.table.missing")]
    [InlineData(Outcome, "\"hitPolicy\": \"first\",", "\"hitPolicy\": \"first\", \"hitPolicy\": \"first\",", "rules.key.twice")]
    [InlineData("triage/facts.json", "\"id\": \"no\"", "\"id\": \"unknown\"", "rules.value.reserved")]
    [InlineData("triage/facts.json", "\"origin\": \"computed\"", "\"origin\": \"asked\"", "")]
    [InlineData("triage/facts.json", "\"id\": \"yearEnd\"", "\"id\": \"shut\"", "rules.fact.notComputed")]
    [InlineData("sources/jcca-guideline.json", "\"id\": \"jcca:1-1\"", "\"id\": \"jccb:1-1\"", "rules.clause.prefix")]
    [InlineData("sources/jcca-guideline.json", "\"sha256\": \"", "\"sha256\": \"X", "rules.clause.hash")]
    [InlineData("sources/police-act.json", "\"url\": \"https://", "\"url\": \"ftp://", "rules.value.notUrl")]
    [InlineData("jurisdiction/prefectures.json", "\"prefecture\": \"青森県\"", "\"prefecture\": \"岩手県\"", "rules.id.twice")]
    [InlineData("jurisdiction/prefectures.json", "\"established\": false", "\"established\": \"no\"", "rules.value.notTruth")]
    [InlineData("jurisdiction/hokkaido.json", "\"name\": \"札幌市\", \"area\": \"札幌方面\"", "\"name\": \"札幌市\", \"area\": \"小樽方面\"", "jurisdiction.area.unknown")]
    [InlineData("jurisdiction/hokkaido.json", "\"on\": null", "\"on\": \"2027-03-31\"", "jurisdiction.change.early")]
    [InlineData("calendar/holidays.json", "\"on\": \"01-01\"", "\"on\": \"02-29\"", "triage.calendar.monthDay")]
    [InlineData("calendar/holidays.json", "\"on\": \"01-01\"", "\"on\": \"01-01\", \"equinox\": \"spring\"", "triage.calendar.day")]
    [InlineData("calendar/holidays.json", "\"nth\": 2", "\"nth\": 5", "rules.value.notNumber")]
    [InlineData("ruleset.json", "\"edition\": \"1.1.0\"", "\"edition\": 1", "rules.value.notText")]
    public void Read_OneFault_IsFoundWhereItStands(string file, string from, string to, string code)
    {
        var once = new Regex(Regex.Escape(from));
        var files = Shipped.With(file, text => once.Replace(text, to.Replace("$", "$$", StringComparison.Ordinal), 1));
        Assert.NotEqual(Shipped.Files[file], files[file]);

        var reading = RuleSet.Read(files);

        if (code.Length == 0)
        {
            Assert.Empty(reading.Findings);
            return;
        }
        Assert.Null(reading.Set);
        var finding = Assert.Single(reading.Findings, f => f.Sentence.Code == code);
        Assert.NotEmpty(finding.Sentence.Text);
    }

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
        files["triage/outcome-next.json"] = files[Outcome];

        Assert.Contains(RuleSet.Read(files).Findings, f => f.Sentence.Code == "rules.table.overlap");
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
