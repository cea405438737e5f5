using System.Globalization;
using ChatOpsFraud.EndToEnd.Running;
using Microsoft.Playwright;

namespace ChatOpsFraud.EndToEnd.Browser;

/// <summary>A window of the chat, used as a person uses it: by what stands on the page.</summary>
internal sealed class ChatWindow
{
    private ChatWindow(IPage page) => Page = page;

    public IPage Page { get; }

    public ILocator Text => Page.Locator("#text");

    public ILocator Entries => Page.Locator("#entries");

    public ILocator Present => Page.Locator("#present");

    public ILocator Side => Page.Locator("#side");

    public static async Task<ChatWindow> OpenAsync(IPage page, Uri address)
    {
        await page.GotoAsync(address.ToString());
        return new ChatWindow(page);
    }

    public async Task<string> CaseNumberAsync() => await Page.Locator("#chat").GetAttributeAsync("data-number") ?? "";

    /// <summary>Names what the window shows.</summary>
    public async Task<string> TagAsync() => await Page.Locator("#chat").GetAttributeAsync("data-tag") ?? "";

    /// <summary>The question that is asked; null when none is.</summary>
    public async Task<ChatQuestion?> QuestionAsync()
    {
        var card = Page.Locator("#question");
        if (await card.CountAsync() == 0) return null;
        var have = await card.GetAttributeAsync("data-have");
        return new ChatQuestion(
            (await card.GetAttributeAsync("data-field"))!, true, have is null ? null : int.Parse(have, CultureInfo.InvariantCulture));
    }

    /// <summary>Types a message, sends it with Enter and waits for the answer.</summary>
    public async Task SayAsync(string message)
    {
        await Text.FillAsync(message);
        await DoAsync(() => Text.PressAsync("Enter"));
    }

    /// <summary>Clicks a choice that reads so, or types it where there is none.</summary>
    public async Task AnswerAsync(string answer)
    {
        var choice = Page.Locator("#question .choices button", new PageLocatorOptions { HasTextRegex = new System.Text.RegularExpressions.Regex("^" + System.Text.RegularExpressions.Regex.Escape(answer) + "$") });
        if (await choice.CountAsync() == 1) await DoAsync(() => choice.ClickAsync());
        else await SayAsync(answer);
    }

    /// <summary>Clicks a button by its name.</summary>
    public Task PressAsync(string name) => DoAsync(() => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true }).First.ClickAsync());

    /// <summary>Clicks one of the words that are always there.</summary>
    public async Task PressWordAsync(string word)
    {
        var words = Page.Locator("#composer details");
        if (await words.GetAttributeAsync("open") is null) await words.Locator("summary").ClickAsync();
        await DoAsync(() => words.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = word, Exact = true }).ClickAsync());
    }

    /// <summary>Does something that is answered, and waits until the answer is shown.</summary>
    public async Task DoAsync(Func<Task> act)
    {
        var before = await TagAsync();
        await act();
        await Page.WaitForFunctionAsync("tag => { const chat = document.getElementById('chat'); return chat && chat.dataset.tag !== tag && !('busy' in chat.dataset); }", before);
    }

    /// <summary>Answers the seven first questions so that it becomes a report.</summary>
    public async Task BecomeReportAsync()
    {
        foreach (var answer in (string[])["いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ"]) await AnswerAsync(answer);
    }
}
