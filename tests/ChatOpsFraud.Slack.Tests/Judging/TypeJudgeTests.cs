using System.Text.Json.Nodes;
using ChatOpsFraud.EndToEnd.Playing;
using ChatOpsFraud.Slack.Blocks;
using ChatOpsFraud.Slack.Tests.Loopback;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Judging;

/// <summary>Every block, view and manifest has the types of Slack's own packages: the compiler of TypeScript says so.</summary>
public sealed class TypeJudgeTests
{
    [Fact]
    public async Task Compile_EverythingOfAnInterview_HasSlacksTypes()
    {
        var scenario = Scenario.Read(Path.Combine(AppContext.BaseDirectory, "Scenarios", "second-edition.json"));
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, now: scenario.Now);
        using var line = new HttpLine(host);
        var person = new Talker(slack, line, channel: "C0FRAUD");
        await new SlackPlay(slack, host, person, scenario, byHand: true).RunAsync();
        await person.OpenAsync("ほかの人に頼む");
        await person.PressAsync("確認");
        await host.QuietAsync();
        var messages = slack.Calls.Where(c => c.Arguments["blocks"] is JsonArray { Count: > 0 }).Select(c => c.Arguments["blocks"]!.ToJsonString()).Distinct().ToList();
        List<string> views =
        [
            .. slack.Calls.Where(c => c.Arguments["view"] is not null).Select(c => c.Arguments["view"]!.ToJsonString()),
            StartView.Of().ToJsonString(),
            HomeView.Of([], false).ToJsonString(),
            ProfileView.Of(new ShippedBook().Current.Questionnaire, new Dictionary<string, string>()).ToJsonString(),
        ];

        Assert.True(messages.Count > 50 && views.Count > 5);
        List<string> lines =
        [
            "import type { HomeView, KnownBlock, ModalView } from '@slack/types';",
            .. messages.Select((message, index) => $"export const message{index}: KnownBlock[] = {message};"),
            .. views.Distinct().Select((view, index) => $"export const view{index}: HomeView | ModalView = {view};"),
        ];

        Assert.Empty(await CompileAsync(string.Join('\n', lines)));
    }

    [Fact]
    public async Task Compile_TheManifests_HaveSlacksType()
    {
        var files = Directory.GetFiles(Path.Combine(Needs.Checkout(), "manifests", "slack"), "*.json");
        var lines = files.Select((file, index) => $"export const manifest{index}: Manifest = {File.ReadAllText(file)};").Prepend("import type { Manifest } from '@slack/web-api/dist/types/request/manifest.js';");

        Assert.Equal(2, files.Length);
        Assert.Empty(await CompileAsync(string.Join('\n', lines)));
    }

    [Fact]
    public async Task Compile_SomethingThatIsNoBlock_IsFound() => Assert.NotEmpty(await CompileAsync(
        "import type { KnownBlock } from '@slack/types';\nexport const wrong: KnownBlock[] = [{ type: 'section', text: { type: 'plain', text: 'x' } }];\n"));

    private static async Task<string[]> CompileAsync(string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Needs.Judges(), "node_modules", ".judged")).FullName;
        var file = Path.Combine(folder, Path.GetRandomFileName().Replace('.', '_') + ".ts");
        await File.WriteAllTextAsync(file, text);
        try
        {
            using var judge = Judge.Start(
                Path.Combine("node_modules", "typescript", "bin", "tsc"), "--noEmit", "--strict", "--skipLibCheck", "--module", "node16", "--moduleResolution", "node16", "--target", "es2022", "--pretty", "false", file);
            return await judge.CompileAsync();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
