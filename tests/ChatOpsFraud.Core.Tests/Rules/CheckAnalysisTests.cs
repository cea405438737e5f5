using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Analysis;

namespace ChatOpsFraud.Core.Tests.Rules;

public sealed class CheckAnalysisTests
{
    private const string Log = "checks/50-log.json";
    private const string People = "checks/40-people.json";
    private const string Ports = "facts.Port(port) == 80 or facts.Port(port) == 443 or facts.Port(port) == 8080 or facts.Port(port) == 8443 or facts.Port(port) == 22 or facts.Port(port) == 25 or facts.Port(port) == 53";

    [Theory]
    [InlineData("facts.Port(port) == 80 and facts.Port(port) == 443", "neverSpeaks:client-port-of-server")]
    [InlineData("facts.Port(port) > 80 and facts.Port(port) < 80", "neverSpeaks:client-port-of-server")]
    [InlineData("facts.Port(port) >= 1", "alwaysSpeaks:client-port-of-server")]
    [InlineData("facts.Port(port) < 80 or facts.Port(port) > 22", "alwaysSpeaks:client-port-of-server")]
    [InlineData("facts.Port(port) > 80 and facts.Port(port) < 82", "")]
    [InlineData("facts.Port(port) * 2 == 7", "")]
    [InlineData("facts.Port(port) == 80 and not facts.Contains(port, \\\"8\\\")", "")]
    public void Run_ExpressionThatCannotBothHoldAndFail_IsFound(string expression, string code) =>
        Assert.Equal(code, string.Join(' ', Open(Log, Ports, expression).Select(f => f.Code)));

    [Theory]
    [InlineData("facts.Scope(client) == \\\"private\\\" and facts.Scope(client) == \\\"public\\\"", "neverSpeaks:client-ip-internal")]
    [InlineData("facts.Scope(client) != \\\"private\\\" or facts.Scope(client) != \\\"public\\\"", "alwaysSpeaks:client-ip-internal")]
    public void Run_ClosedSetOfTexts_IsLookedAtWholly(string expression, string code) =>
        Assert.Equal(code, string.Join(' ', Open(Log, "facts.Scope(client) != \\\"public\\\" and facts.Scope(client) != \\\"documentation\\\"", expression).Select(f => f.Code)));

    [Fact]
    public void Run_SameExpressionTwice_IsFoundThoughTheNamesDiffer()
    {
        var findings = Open(
            People,
            "\"reads\": { \"email\": \"reporter.email\", \"url\": \"shop.url\" },\n      \"when\": \"facts.IsNearlyDomainOf(email, url)\"",
            "\"reads\": { \"number\": \"reporter.phone\" },\n      \"when\": \"(facts.StartsWith(number, \\\"0120\\\") || facts.StartsWith(number, \\\"0800\\\")) or facts.StartsWith(number, \\\"0570\\\")\"",
            ("メールアドレス（{email}）とサイト（{url}）のドメインが", "電話（{number}）が"), ("[\"email\", \"url\"]", "[\"number\"]"));

        Assert.Equal("sameCheck:phone-toll-free+mail-domain-nearly-site", Assert.Single(findings).Code);
    }

    [Theory]
    [InlineData("\"effectiveFrom\": \"2026-02-12\", \"effectiveTo\": \"2027-03-31\"", "2027-04-01", "")]
    [InlineData("\"effectiveFrom\": \"2026-02-12\", \"effectiveTo\": \"2027-03-31\"", "2027-05-01", "noTable:2027-04-01")]
    [InlineData("\"effectiveFrom\": \"2026-02-12\", \"effectiveTo\": \"2027-03-31\"", "", "ends:2027-03-31")]
    public void Run_EditionsInTime_FindsDaysWithoutATable(string period, string next, string code)
    {
        var files = Shipped.With("triage/outcome.json", t => t.Replace("\"effectiveFrom\": \"2026-02-12\"", period, StringComparison.Ordinal));
        if (next.Length > 0) files["triage/outcome-next.json"] = Shipped.Files["triage/outcome.json"].Replace("2026-02-12", next, StringComparison.Ordinal);

        Assert.Equal(code, string.Join(' ', RuleAnalysis.Run(RuleSet.Read(files).Sound).Where(f => f.IsOpen).Select(f => f.Code)));
    }

    [Fact]
    public void Run_LaterOutcomeTable_IsWhatTheAdviceSeesToo()
    {
        var files = Shipped.With("triage/outcome.json", t => t.Replace("\"effectiveFrom\": \"2026-02-12\"", "\"effectiveFrom\": \"2026-02-12\", \"effectiveTo\": \"2027-03-31\"", StringComparison.Ordinal));
        // From April on nobody is told to report: the advice for a report is still right until then.
        files["triage/outcome-next.json"] = Shipped.Files["triage/outcome.json"].Replace("2026-02-12", "2027-04-01", StringComparison.Ordinal)
            .Replace("\"outcome\": \"report\"", "\"outcome\": \"consultation\"", StringComparison.Ordinal);

        var findings = RuleAnalysis.Run(RuleSet.Read(files).Sound).Where(f => f.IsOpen).ToList();

        Assert.Equal(["neverReached:report"], findings.Select(f => f.Code));
    }

    private static List<AnalysisFinding> Open(string file, string from, string to, params (string From, string To)[] more)
    {
        var files = Shipped.With(file, t => more.Aggregate(t.Replace(from, to, StringComparison.Ordinal), (s, m) => s.Replace(m.From, m.To, StringComparison.Ordinal)));
        Assert.NotEqual(Shipped.Files[file], files[file]);
        return [.. RuleAnalysis.Run(RuleSet.Read(files).Sound).Where(f => f.IsOpen)];
    }
}
