using Microsoft.Playwright;

namespace ChatOpsFraud.EndToEnd.Browser;

/// <summary>Section forms, files, small screens, and a browser without script.</summary>
[Collection(BrowserStage.Name)]
public sealed class ChatFormTests(BrowserStage stage)
{
    private static readonly string[] Mail =
    [
        "From: shop@example.co.jp", "Subject: =?UTF-8?B?5rOo5paH56K66KqN?=", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "",
        "注文日時: 2026/11/20 21:05:33", "商品: ノートパソコン X1 × 2台 198,000円", "ご注文者: 山田 太郎 様", "IPアドレス: 203.0.113.45:51234",
    ];

    [Fact]
    public async Task SectionForm_OneFieldCannotBeRead_KeepsItWithTheReasonBesideAndTakesTheOthers()
    {
        await using var visit = await Visit.BeginAsync(stage);
        var window = await visit.OpenAsync();
        await window.BecomeReportAsync();
        var number = await window.CaseNumberAsync();
        window = await visit.OpenAsync($"/cases/{number}/chat?form=reporter");
        await window.Page.FillAsync("#f-reporter-name", "港 花子");
        await window.Page.FillAsync("#f-reporter-phone", "あとで");
        await window.Page.FillAsync("#f-reporter-email", "<script>alert(1)</script>");
        await Pictures.TakeAsync(window.Page, "form");

        await window.PressAsync("この内容を送る");

        var email = window.Page.Locator("#f-reporter-email");
        Assert.Equal("true", await email.GetAttributeAsync("aria-invalid"));
        Assert.Equal("<script>alert(1)</script>", await email.InputValueAsync());
        Assert.NotEqual("", await window.Page.Locator("#f-reporter-email-fault").InnerTextAsync());
        Assert.Contains("港 花子", await window.Entries.InnerTextAsync(), StringComparison.Ordinal);
        // あとで is an answer of its own, and does not stay in the field.
        Assert.Equal("", await window.Page.Locator("#f-reporter-phone").InputValueAsync());
        await window.Page.IsAccessibleAsync();
        await window.Page.HasLargeTargetsAsync();
        await Pictures.TakeAsync(window.Page, "form-fault");
        await window.Page.ReloadAsync();
        Assert.Equal("<script>alert(1)</script>", await email.InputValueAsync());
        await email.FillAsync("hanako.minato@example.co.jp");
        await window.PressAsync("この内容を送る");
        Assert.Equal(0, await window.Page.Locator("#section-form").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task File_ChosenAndDropped_IsReadAndAskedForConfirmation()
    {
        await using var visit = await Visit.BeginAsync(stage);
        var window = await visit.OpenAsync();
        await window.DoAsync(() => window.Page.SetInputFilesAsync("#file", new FilePayload { Name = "注文.eml", MimeType = "message/rfc822", Buffer = System.Text.Encoding.UTF8.GetBytes(string.Join("\r\n", Mail)) }));
        await Assertions.Expect(window.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/chat$"), new() { Timeout = 30_000 });
        Assert.Contains("発注者氏名", await window.Present.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("山田 太郎", await window.Present.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("paste.confirm", (await window.QuestionAsync())!.Field);
        await Pictures.TakeAsync(window.Page, "paste");
        await window.AnswerAsync("はい");

        var transfer = await window.Page.EvaluateHandleAsync("""
            () => { const data = new DataTransfer(); data.items.add(new File(["配送業者: ヤマト運輸\nお届け先電話番号: 080-0000-1111\n"], "メモ.txt", { type: "text/plain" })); return data; }
            """);
        await window.DoAsync(() => window.Page.DispatchEventAsync("#entries", "drop", new { dataTransfer = transfer }));

        Assert.Contains("ヤマト運輸", await window.Present.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task SmallScreen_EveryState_NeedsNoScrollingToTheSide()
    {
        await using var visit = await Visit.BeginAsync(stage, options: new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 320, Height = 640 }, HasTouch = true });
        var window = await visit.OpenAsync();
        await window.Page.FitsAsync();
        await Pictures.TakeAsync(window.Page, "small-start");
        await window.BecomeReportAsync();
        await window.SayAsync("株式会社" + new string('あ', 80));
        await window.SayAsync("横浜市中区山下町1");
        await window.PressWordAsync("確認");
        await window.Page.FitsAsync();
        await Pictures.TakeAsync(window.Page, "small-review");
        await window.PressWordAsync("発行");
        await window.Page.FitsAsync();
        await window.Page.IsAccessibleAsync();
        await Pictures.TakeAsync(window.Page, "small-issued");
        var form = await visit.OpenAsync($"/cases/{await window.CaseNumberAsync()}/chat?form=reporter");
        await form.Page.FitsAsync();
        await Pictures.TakeAsync(form.Page, "small-form");
    }

    [Fact]
    public async Task WithoutScript_TheInterview_GoesOnAllTheSame()
    {
        await using var visit = await Visit.BeginAsync(stage, options: new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = (await visit.OpenAsync()).Page;
        foreach (var answer in (string[])["いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ"])
            await page.ClickAsync($"#question .choices button:text-is('{answer}')");
        await page.FillAsync("#text", "株式会社みなと家電");
        await page.ClickAsync("#send");

        Assert.Contains("株式会社みなと家電", await page.Locator("#side .statement").InnerTextAsync(), StringComparison.Ordinal);
        await Pictures.TakeAsync(page, "without-script", wholePage: false);
    }
}
