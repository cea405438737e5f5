using System.Text.Json;
using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.CommandLine;

public sealed class RulesTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("test")]
    public async Task Rules_Shipped_AreSound(string command)
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(place, "rules", command);

        run.Succeeds();
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public async Task RulesShow_Shipped_ShowsRowsAndQuestions()
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(place, "rules", "show");

        run.Succeeds();
        Assert.Contains("role-cardholder", run.Output, StringComparison.Ordinal);
        Assert.Contains("発覚日（認知日）", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RulesShow_Workflow_IsJson()
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(place, "rules", "show", "--workflow");

        run.Succeeds();
        using var workflows = JsonDocument.Parse(run.Output);
        Assert.NotEqual(JsonValueKind.Undefined, workflows.RootElement.ValueKind);
    }

    [Theory]
    [InlineData("rules", "check")]
    [InlineData("rules", "show")]
    [InlineData("rules", "test")]
    [InlineData("chat", "--json")]
    public async Task Rules_NoSuchFolder_SaysSoAndExits1(params string[] arguments)
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(place, [.. arguments, "--rules", place.PathOf("nowhere")]);

        run.Complains(exitCode: 1);
        Assert.Contains(place.PathOf("nowhere"), run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("triage.damage", "triage.damages")]
    [InlineData("{", "")]
    [InlineData("\"hitPolicy\": \"first\"", "\"hitPolicy\": \"first\", \"nope\": 1")]
    [InlineData("\"triage.emergency\": \"yes\"", "\"triage.emergency\": \"maybe\"")]
    public async Task RulesCheck_FileSpoilt_NamesTheFileAndExits1(string old, string changed)
    {
        using var place = new Workplace();
        var folder = place.CopyRules();
        var file = Path.Combine(folder, "triage", "outcome.json");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        var spoilt = string.Concat(text.AsSpan(0, at), changed, text.AsSpan(at + old.Length));
        await File.WriteAllTextAsync(file, spoilt, TestContext.Current.CancellationToken);

        var run = await ProgramRun.OfAsync(place, "rules", "check", "--rules", folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("triage/outcome.json", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RulesCheck_RowTakenOut_NamesTheTableAndExits1()
    {
        using var place = new Workplace();
        var folder = place.CopyRules();
        var file = Path.Combine(folder, "triage", "outcome.json");
        var table = System.Text.Json.Nodes.JsonNode.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))!;
        table["rows"]!.AsArray().RemoveAt(table["rows"]!.AsArray().Count - 1);
        await File.WriteAllTextAsync(file, table.ToJsonString(), TestContext.Current.CancellationToken);

        var run = await ProgramRun.OfAsync(place, "rules", "check", "--rules", folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("triage.outcome", run.Error, StringComparison.Ordinal);
    }
}
