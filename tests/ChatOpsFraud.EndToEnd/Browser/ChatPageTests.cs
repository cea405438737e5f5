using Microsoft.Playwright;

namespace ChatOpsFraud.EndToEnd.Browser;

/// <summary>The chat as people use it.</summary>
[Collection(BrowserStage.Name)]
public sealed class ChatPageTests(BrowserStage stage)
{
    private const int MostBytesOfTheFirstPage = 100_000;

    [Fact]
    public async Task Start_WithoutAnyCase_AsksAtOnceAndIsSmall()
    {
        await using var visit = await Visit.BeginAsync(stage);
        var page = await visit.Context.NewPageAsync();
        var sizes = new List<Task<int>>();
        page.Response += (_, response) => sizes.Add(SizeOf(response));

        await page.GotoAsync(visit.Address.ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.True(await page.Locator("#question").IsVisibleAsync());
        Assert.InRange((await Task.WhenAll(sizes)).Sum(), 5_000, MostBytesOfTheFirstPage);
        await page.IsAccessibleAsync();
        await page.HasLargeTargetsAsync();
        await Pictures.TakeAsync(page, "start");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await Pictures.TakeAsync(page, "start-dark");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Decision_IsMade_ShowsReasonsAdviceAndTheGrowingStatement()
    {
        await using var visit = await Visit.BeginAsync(stage);
        var window = await visit.OpenAsync("/name");
        await window.Page.FillAsync("#name", "港 花子");
        await window.Page.IsAccessibleAsync();
        await window.Page.ClickAsync("main button");
        await window.BecomeReportAsync();
        await window.SayAsync("株式会社みなと家電");
        await window.SayAsync("横浜市中区山下町1");
        await Pictures.TakeAsync(window.Page, "chat", wholePage: false);

        await window.Entries.GetByText("根拠 4 件").First.ClickAsync();

        Assert.True(await window.Entries.GetByText("通報はe-Gov電子申請から送ります。先にアカウントの取得とアプリのインストールが要ります。").IsVisibleAsync());
        Assert.Contains("株式会社みなと家電", await window.Side.Locator(".statement").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("神奈川県警察本部　御中", await window.Side.Locator(".statement").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("2", await window.Side.Locator("progress").GetAttributeAsync("value"));
        await Pictures.TakeAsync(window.Page, "interview");
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await Pictures.TakeAsync(window.Page, "interview-dark", wholePage: false);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Light });
        await Pictures.TakeAsync(window.Page, "interview-print");
    }

    [Fact]
    public async Task Correction_ByTheButtonOfAnAnswer_ChangesAnswerAndStatement()
    {
        await using var visit = await Visit.BeginAsync(stage);
        var window = await visit.OpenAsync();
        await window.BecomeReportAsync();
        await window.SayAsync("株式会社みなと家電");

        await window.PressAsync("会社名を直す");
        Assert.Contains("いまの回答：株式会社みなと家電", await window.Present.InnerTextAsync(), StringComparison.Ordinal);
        await window.SayAsync("株式会社あおば商店");
        await window.PressWordAsync("確認");

        Assert.Contains("株式会社あおば商店", await window.Present.Locator(".review").InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("株式会社みなと家電", await window.Side.Locator(".statement").InnerTextAsync(), StringComparison.Ordinal);
        await window.Page.IsAccessibleAsync();
        await Pictures.TakeAsync(window.Page, "review", wholePage: false);
        await window.DoAsync(() => window.Present.Locator(".review").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "発送の状況を直す" }).ClickAsync());
        Assert.Equal("triage.shipped", (await window.QuestionAsync())!.Field);
    }

    [Fact]
    public async Task Reload_InTheMiddle_ShowsTheSameAndKeepsWhatWasBeingTyped()
    {
        await using var visit = await Visit.BeginAsync(stage);
        var window = await visit.OpenAsync();
        await window.BecomeReportAsync();
        await window.SayAsync("株式会社みなと家電");
        await window.SayAsync("ヘルプ");
        await window.Text.FillAsync("横浜市中区");
        var before = (await window.Entries.InnerTextAsync(), await window.Present.InnerTextAsync(), await window.Side.InnerTextAsync());

        await window.Page.ReloadAsync();

        Assert.Equal(before, (await window.Entries.InnerTextAsync(), await window.Present.InnerTextAsync(), await window.Side.InnerTextAsync()));
        Assert.Equal("横浜市中区", await window.Text.InputValueAsync());
        await window.SayAsync("横浜市中区山下町1");
        await window.Page.ReloadAsync();
        Assert.Equal("", await window.Text.InputValueAsync());
    }

    [Fact]
    public async Task TwoWindows_OnOneCase_StayInStep()
    {
        await using var visit = await Visit.BeginAsync(stage);
        var one = await visit.OpenAsync();
        await one.BecomeReportAsync();
        var two = await visit.OpenAsync($"/cases/{await one.CaseNumberAsync()}/chat");
        await two.Text.FillAsync("書きかけ");

        await two.DoAsync(() => one.SayAsync("株式会社みなと家電"));
        Assert.Equal(await one.Entries.InnerTextAsync(), await two.Entries.InnerTextAsync());
        Assert.Equal(await one.Present.InnerTextAsync(), await two.Present.InnerTextAsync());
        Assert.Equal("書きかけ", await two.Text.InputValueAsync());
        // Help is no event of the case, and is read in both windows all the same.
        await one.Page.Locator("#question .actions button").First.FocusAsync();
        await one.DoAsync(() => two.PressWordAsync("ヘルプ"));
        Assert.Equal("わからない", await one.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.Contains("いつでも使える言葉です。", await one.Present.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Connection_IsLost_NothingIsLostAndNothingCountsTwice()
    {
        await using var visit = await Visit.BeginAsync(stage);
        var window = await visit.OpenAsync();
        await window.BecomeReportAsync();
        // The answer is taken, but the way back is cut: the window has to send it again.
        var cut = 0;
        await window.Page.RouteAsync("**/chat/turn", async route =>
        {
            if (Interlocked.Increment(ref cut) > 1)
            {
                await route.ContinueAsync();
                return;
            }
            await route.FetchAsync();
            await route.AbortAsync();
        });

        await window.SayAsync("株式会社みなと家電");

        Assert.True(cut > 1);
        Assert.Equal("company.address", (await window.QuestionAsync())!.Field);
        Assert.Equal(1, await window.Entries.GetByText("株式会社みなと家電").CountAsync());
        Assert.True(await window.Page.Locator("#trouble").IsHiddenAsync());
    }

    private static async Task<int> SizeOf(IResponse response)
    {
        var sizes = await response.Request.SizesAsync();
        return sizes.ResponseBodySize + sizes.ResponseHeadersSize;
    }
}
