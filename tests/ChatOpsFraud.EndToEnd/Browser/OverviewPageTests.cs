using System.IO.Compression;
using ChatOpsFraud.EndToEnd.Running;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ChatOpsFraud.EndToEnd.Browser;

/// <summary>From the list of cases to one case, to the rules and to the figures, as a lead goes.</summary>
[Collection(BrowserStage.Name)]
public sealed class OverviewPageTests(OverviewVisit overview) : IClassFixture<OverviewVisit>
{
    private const string Number = OverviewVisit.Number;

    // Pictures show the beginning of a page: what is longer than this no viewer opens.
    private const int LongPage = 6000;


    [Fact]
    public async Task Board_FromTheListToTheCase_ShowsPersonsOnlyThere()
    {
        var visit = await overview.VisitAsync();
        var page = await OpenAsync(visit, "/cases");

        Assert.DoesNotContain("花子", await page.ContentAsync(), StringComparison.Ordinal);
        await page.GetByLabel("探す言葉").FillAsync("みなと");
        await page.GetByRole(AriaRole.Button, new() { Name = "表示する" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Number }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"事案 {Number}" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Cell, new() { Name = "港 花子", Exact = true })).ToBeVisibleAsync();
        await page.GetByText("変更 1回").ClickAsync();
        await Assertions.Expect(page.Locator("ins", new() { HasText = "みなと商店" })).ToBeVisibleAsync();
        await page.GetByText("判定の理由をすべて見る").ClickAsync();
        await Assertions.Expect(page.GetByText("（行「report」）")).ToBeVisibleAsync();
        var document = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "申出書（Word）、第1版" }).ClickAsync());
        Assert.Equal($"申出書_{Number}_第1版.docx", document.SuggestedFilename);
        var export = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "回答の表（CSV）" }).ClickAsync());
        Assert.Equal($"事案_{Number}.csv", export.SuggestedFilename);
        await page.ReloadAsync();
        Assert.Equal((1, 1), (await page.GetByText("事案のページを開きました。").CountAsync(), await page.GetByText("事案を書き出しました。").CountAsync()));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Rules_ChosenFactsAndASentEdition_AreDecidedAndCompared()
    {
        var visit = await overview.VisitAsync();
        var page = await OpenAsync(visit, "/rules");

        await page.GetByRole(AriaRole.Link, new() { Name = "判定を試す" }).ClickAsync();
        await page.GetByLabel("緊急の危険").SelectOptionAsync("はい");
        await page.GetByLabel("都道府県", new() { Exact = true }).SelectOptionAsync("東京都");
        await page.GetByRole(AriaRole.Button, new() { Name = "判定する" }).ClickAsync();
        await Assertions.Expect(page.GetByText("110番（行「emergency」）")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("警視庁（行「")).ToBeVisibleAsync();
        await CheckAsync(page, "rules-try");

        await page.GetByRole(AriaRole.Link, new() { Name = "版を比べる" }).ClickAsync();
        await page.GetByLabel("規則のZIPファイル").SetInputFilesAsync(await NextEditionAsync(visit));
        await page.GetByRole(AriaRole.Button, new() { Name = "送って比べる" }).ClickAsync();
        await Assertions.Expect(page.GetByText("承認のあとで変わっている")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("まず落ち着いてください。").First).ToBeVisibleAsync();
        await CheckAsync(page, "rules-differences");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("board", "/cases")]
    [InlineData("board-nothing-found", "/cases?q=nothing")]
    [InlineData("case", "/cases/2026-0001")]
    [InlineData("case-hostile", "/cases/2026-0002")]
    [InlineData("case-missing", "/cases/2026-9999")]
    [InlineData("rules", "/rules")]
    [InlineData("rules-history", "/rules/history")]
    [InlineData("figures", "/figures")]
    public async Task Page_AtEveryWidthInLightAndDark_FitsAndIsAccessible(string name, string address)
    {
        var visit = await overview.VisitAsync();
        var page = await OpenAsync(visit, address);
        await page.EvaluateAsync("for (const fold of document.querySelectorAll('main details')) fold.open = true");

        await CheckAsync(page, name);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Case_OnPaper_ShowsWhatIsFoldedAndLeavesOutWhatIsClicked()
    {
        var visit = await overview.VisitAsync();
        var page = await OpenAsync(visit, $"/cases/{Number}");

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.PdfAsync(new() { Path = Path.Combine(Pictures.Folder, "case.pdf"), Format = "A4" });

        Assert.False(await page.GetByRole(AriaRole.Navigation).First.IsVisibleAsync());
        var heights = await page.EvaluateAsync<float[]>("[...document.querySelectorAll('details > :not(summary)')].filter(e => e.textContent.trim()).map(e => e.getBoundingClientRect().height)");
        Assert.NotEmpty(heights);
        Assert.All(heights, height => Assert.True(height > 0));
    }

    [Fact]
    public async Task Board_WithTheKeyboardAlone_LeadsToACase()
    {
        var visit = await overview.VisitAsync();
        var page = await OpenAsync(visit, "/cases");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "本文へ移動" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        var link = page.GetByRole(AriaRole.Link, new() { Name = Number });
        for (var steps = 0; steps < 20 && !await link.EvaluateAsync<bool>("e => e === document.activeElement"); steps++) await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"/cases/{Number}$"), new() { Timeout = 30_000 });
    }

    private static async Task<IPage> OpenAsync(Visit visit, string address)
    {
        var page = await visit.Context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    private static async Task<string> NextEditionAsync(Visit visit)
    {
        var rules = visit.Place.CopyRules();
        Workplace.Change(Path.Combine(rules, "triage", "outcome.json"), "\"reason\": \"", "\"reason\": \"まず落ち着いてください。");
        var zip = visit.Place.PathOf("next.zip");
        await ZipFile.CreateFromDirectoryAsync(rules, zip, TestContext.Current.CancellationToken);
        return zip;
    }

    // 640 is a window of 1280 at twice the size of letters.
    private static async Task CheckAsync(IPage page, string name)
    {
        await page.IsAccessibleAsync();
        foreach (var width in (int[])[1280, 640, 320])
        {
            await page.SetViewportSizeAsync(width, LongPage);
            await page.FitsAsync();
            await page.HasLargeTargetsAsync();
            await Pictures.TakeAsync(page, $"{name}-{width}", wholePage: false);
        }
        Assert.Equal([], (await page.RunAxe()).Violations.Select(v => v.Id));
        await page.SetViewportSizeAsync(1280, LongPage);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Pictures.TakeAsync(page, $"{name}-dark", wholePage: false);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Null });
        await page.SetViewportSizeAsync(1280, 900);
    }
}
