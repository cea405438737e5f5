using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.CommandLine;

public sealed class RulesApprovalTests
{
    private static readonly Dictionary<string, string> Production = new() { ["DOTNET_ENVIRONMENT"] = "Production" };

    [Fact]
    public async Task Lock_TheSamePersonTwice_IsRefused()
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(place, "rules", "lock", "--rules", place.CopyRules(), "--author", "山田 太郎", "--approver", "山田　太郎");

        run.Complains(exitCode: 1);
        Assert.Contains("同じ人", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_AlteredRulesInProduction_IsRefusedNamesTheFileAndMakesNoStore()
    {
        using var place = new Workplace();
        var rules = Altered(place);

        var run = await ProgramRun.WithSettingsAsync(place, Production, "chat", "--json", "--rules", rules, "--db", place.Database);

        run.Complains(exitCode: 1);
        Assert.Contains("triage/outcome.json", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(place.Database));
    }

    [Fact]
    public async Task Chat_AlteredRulesInDevelopment_IsWarnedOf()
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(place, "chat", "--json", "--rules", Altered(place), "--db", place.Database);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("triage/outcome.json", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_ShippedRulesInProduction_Begin()
    {
        using var place = new Workplace();

        var run = await ProgramRun.WithSettingsAsync(place, Production, "chat", "--json", "--db", place.Database);

        run.Succeeds();
        Assert.Contains("triage.emergency", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lock_ApprovedByTheKeyThatHasToSign_IsUsedInProduction()
    {
        using var place = new Workplace();
        var rules = Altered(place);
        var key = place.PathOf("approver.key");
        var made = await ProgramRun.OfAsync(place, "rules", "keygen", "--out", key);
        made.Succeeds();
        var publicKey = made.OutputLines[1][(made.OutputLines[1].IndexOf('：', StringComparison.Ordinal) + 1)..].Trim();
        var required = new Dictionary<string, string>(Production) { ["ChatOpsFraud__Rules__ApproverKeys__0"] = publicKey };
        string[] approve = ["rules", "lock", "--rules", rules, "--author", "青葉", "--approver", "若松"];
        string[] chat = ["chat", "--json", "--rules", rules, "--db", place.Database];

        (await ProgramRun.OfAsync(place, approve)).Succeeds();
        var unsigned = await ProgramRun.WithSettingsAsync(place, required, chat);
        (await ProgramRun.OfAsync(place, [.. approve, "--sign", key])).Succeeds();
        var signed = await ProgramRun.WithSettingsAsync(place, required, chat);

        Assert.Equal(1, unsigned.ExitCode);
        Assert.Contains(publicKey, unsigned.Error, StringComparison.Ordinal);
        signed.Succeeds();
    }

    [Fact]
    public async Task Keygen_AFileThatIsThere_IsNotReplaced()
    {
        using var place = new Workplace();
        var key = place.PathOf("approver.key");
        await File.WriteAllTextAsync(key, "mine", TestContext.Current.CancellationToken);

        (await ProgramRun.OfAsync(place, "rules", "keygen", "--out", key)).Complains(exitCode: 1);

        Assert.Equal("mine", await File.ReadAllTextAsync(key, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task History_AfterAGoodAndABadStart_TellsBoth()
    {
        using var place = new Workplace();
        await ProgramRun.OfAsync(place, "chat", "--json", "--db", place.Database);
        await ProgramRun.WithSettingsAsync(place, Production, "chat", "--json", "--rules", Altered(place), "--db", place.Database);

        var run = await ProgramRun.OfAsync(place, "rules", "history", "--json", "--db", place.Database);

        run.Succeeds();
        Assert.Collection(
            run.OutputLines,
            line => Assert.Contains("\"accepted\":true", line, StringComparison.Ordinal),
            line =>
            {
                Assert.Contains("\"accepted\":false", line, StringComparison.Ordinal);
                Assert.Contains("triage/outcome.json", line, StringComparison.Ordinal);
            });
    }

    private static string Altered(Workplace place)
    {
        var rules = place.CopyRules();
        Workplace.Change(Path.Combine(rules, "triage", "outcome.json"), "今すぐ110番", "すぐに110番");
        return rules;
    }
}
