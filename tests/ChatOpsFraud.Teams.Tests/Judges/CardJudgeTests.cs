using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChatOpsFraud.Teams.Tests.Running;
using ChatOpsFraud.Teams.Tests.StandIn;

namespace ChatOpsFraud.Teams.Tests.Judges;

/// <summary>The cards before Microsoft's own library: parsed, and drawn in a pane as narrow as a phone.</summary>
public sealed partial class CardJudgeTests
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, JsonObject>>> Gallery = new(CardGallery.MakeAsync);

    [Fact]
    public async Task Cards_OfEveryKind_KeepTheRules()
    {
        var cards = await Gallery.Value;

        Assert.Equal(16, cards.Count);
        Assert.All(cards, card => Assert.Empty(CardRules.Complaints(card.Value)));
    }

    [Fact]
    public async Task Cards_ParsedByTheLibrary_HaveNoComplaint()
    {
        var judges = Needs.Judges();
        var verdicts = JsonNode.Parse(await Needs.RunAsync("node", judges, await JsonAsync(), "cards.js"))!.AsObject();

        Assert.Equal(16, verdicts.Count);
        Assert.All(verdicts, v => Assert.True(v.Value!["complaints"]!.AsArray().Count == 0, $"{v.Key}: {v.Value}"));
        Assert.All(verdicts, v => Assert.True(v.Value!["items"]!.GetValue<int>() > 0, v.Key));
        Assert.True(verdicts["form"]!["inputs"]!.GetValue<int>() >= 3);
    }

    [Fact]
    public async Task Cards_DrawnInANarrowPane_FitAndShowTextAsText()
    {
        var judges = Needs.Judges();
        var chromium = Needs.Program("chromium", "chromium");
        var folder = Directory.CreateTempSubdirectory("chatopsfraud-cards-");
        try
        {
            var page = Path.Combine(folder.FullName, "cards.html");
            await File.WriteAllTextAsync(page, await Needs.RunAsync("node", judges, await JsonAsync(), "page.js"));
            var drawn = await Needs.RunAsync(
                chromium, folder.FullName, "", "--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder.FullName}", "--dump-dom", new Uri(page).AbsoluteUri);
            var report = JsonNode.Parse(Report().Match(drawn).Groups["json"].Value)!.AsObject();

            Assert.Equal(16, report.Count);
            Assert.All(report, r => Assert.False(r.Value!["wide"]!.GetValue<bool>(), $"{r.Key} is too wide"));
            Assert.All(report, r => Assert.True(r.Value!["markdown"]!.GetValue<int>() == 0, $"{r.Key} obeys a text"));
            Assert.Contains("**太字** [押す](https://evil.example)", report["closed"]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.Contains("{{DATE(2026-11-23)}}", report["closed"]!["text"]!.GetValue<string>().Replace("\u2060", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    private static async Task<string> JsonAsync() => CardGallery.Json(await Gallery.Value);

    [GeneratedRegex(@"<script type=""application/json"" id=""report"">(?<json>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Report();
}
