using Microsoft.Playwright;

namespace ChatOpsFraud.EndToEnd.Browser;

/// <summary>The chat without a mouse, and with an input method.</summary>
[Collection(BrowserStage.Name)]
public sealed class ChatKeyboardTests(BrowserStage stage)
{
    [Fact]
    public async Task Enter_EndsAConversion_SendsNothing()
    {
        await using var visit = await Visit.BeginAsync(stage);
        var window = await visit.OpenAsync();
        await window.BecomeReportAsync();
        var tag = await window.TagAsync();
        await window.Text.FocusAsync();
        // As Chromium does it, by the protocol of input methods.
        var session = await visit.Context.NewCDPSessionAsync(window.Page);
        await session.SendAsync("Input.imeSetComposition", new Dictionary<string, object> { ["text"] = "みなとかでん", ["selectionStart"] = 6, ["selectionEnd"] = 6 });
        await PressEnterAsync(window, "isComposing: true");
        await session.SendAsync("Input.insertText", new Dictionary<string, object> { ["text"] = "みなと家電" });
        // As others do: the composition has ended, and the key still belongs to it.
        await PressEnterAsync(window, "keyCode: 229");

        Assert.Equal("みなと家電", await window.Text.InputValueAsync());
        Assert.Equal(tag, await window.TagAsync());
        await window.DoAsync(() => window.Text.PressAsync("Enter"));
        Assert.Contains("みなと家電", await window.Entries.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShiftEnter_InAMessage_BreaksTheLine()
    {
        await using var visit = await Visit.BeginAsync(stage);
        var window = await visit.OpenAsync();
        var tag = await window.TagAsync();

        await window.Text.PressSequentiallyAsync("一行目");
        await window.Text.PressAsync("Shift+Enter");
        await window.Text.PressSequentiallyAsync("二行目");

        Assert.Equal("一行目\n二行目", await window.Text.InputValueAsync());
        Assert.Equal(tag, await window.TagAsync());
    }

    [Fact]
    public async Task Interview_WithKeysOnly_ComesToTheDecisionAndTheForm()
    {
        await using var visit = await Visit.BeginAsync(stage);
        var window = await visit.OpenAsync();
        var keyboard = window.Page.Keyboard;
        await keyboard.PressAsync("Tab");
        Assert.Equal("本文へ移動", await FocusedAsync(window));
        await keyboard.PressAsync("Enter");
        foreach (var answer in (string[])["いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ"])
        {
            await TabToAsync(window, answer);
            await window.DoAsync(() => keyboard.PressAsync("Enter"));
        }
        await TabToAsync(window, "まとめて入力する");
        await keyboard.PressAsync("Enter");
        // Asked of the page itself: the word that it has gone there may come before anybody listens for it.
        await Assertions.Expect(window.Page.Locator("#f-company-name")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await TabToFieldAsync(window, "f-company-name");
        await keyboard.TypeAsync("株式会社みなと家電");
        await TabToAsync(window, "この内容を送る");
        await window.DoAsync(() => keyboard.PressAsync("Enter"));

        Assert.Contains("株式会社みなと家電", await window.Entries.InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("form=", window.Page.Url, StringComparison.Ordinal);
    }

    private static Task<System.Text.Json.JsonElement?> PressEnterAsync(ChatWindow window, string how) => window.Text.EvaluateAsync(
        $"text => text.dispatchEvent(new KeyboardEvent('keydown', {{ key: 'Enter', bubbles: true, cancelable: true, {how} }}))");

    private static Task<string> FocusedAsync(ChatWindow window) => window.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()");

    private static async Task TabToAsync(ChatWindow window, string text)
    {
        for (var i = 0; i < 60; i++)
        {
            if (await FocusedAsync(window) == text) return;
            await window.Page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"「{text}」 cannot be reached with Tab.");
    }

    private static async Task TabToFieldAsync(ChatWindow window, string id)
    {
        for (var i = 0; i < 60; i++)
        {
            if (await window.Page.EvaluateAsync<string>("document.activeElement.id") == id) return;
            await window.Page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"{id} cannot be reached with Tab.");
    }
}
