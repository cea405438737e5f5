using System.Net;
using System.Text;

namespace ChatOpsFraud.Tests.Web.Chat;

/// <summary>The chat over real HTTP, without a browser.</summary>
public sealed class ChatPagesTests
{
    [Fact]
    public async Task Turn_SentTwiceUnderOneId_BeginsOneCaseAndCountsOnce()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        var id = Guid.CreateVersion7().ToString();

        var first = await visitor.PostAsync("/chat/turn", ("turn", id), ("seen", "triage.emergency"), ("choice", "no"));
        var second = await visitor.PostAsync("/chat/turn", ("turn", id), ("seen", "triage.emergency"), ("choice", "no"));

        Assert.Equal(HttpStatusCode.Found, first.StatusCode);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        var page = await ReadAsync(await visitor.FollowAsync(second));
        Assert.Equal(2, page.Split("<dt>緊急の危険</dt>").Length);
        Assert.Contains("data-field=\"triage.role\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_ToAQuestionThatIsNotAskedAnyMore_ChangesNothing()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        var chat = await BeginAsync(visitor);

        await visitor.PostAsync($"{chat}/turn", ("turn", Guid.CreateVersion7().ToString()), ("seen", "triage.emergency"), ("choice", "yes"));

        var page = await ReadAsync(await visitor.GetAsync(chat));
        Assert.Contains("そのボタンは前の質問のものです。", page, StringComparison.Ordinal);
        Assert.Contains("data-field=\"triage.role\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_OfPeople_AreNeverMarkup()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        var chat = await BeginAsync(visitor);
        foreach (var answer in (string[])["merchant", "fraudOrder", "no", "yes", "shipped", "no"]) await SayAsync(visitor, chat, answer);
        const string Hostile = "<img src=x onerror=alert(1)></textarea><script>alert(1)</script>\" onfocus=\"x";

        await SayAsync(visitor, chat, Hostile);

        var page = await ReadAsync(await visitor.GetAsync(chat + "?form=company"));
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\" onfocus=\"", page, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewCase_SaidInAChat_LeadsToAnotherOne()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        var chat = await BeginAsync(visitor);

        var led = await visitor.PostAsync($"{chat}/turn", ("turn", Guid.CreateVersion7().ToString()), ("word", "新しい事案"));

        Assert.NotEqual(chat, led.Headers.Location!.ToString());
        Assert.Contains("前の事案", await ReadAsync(await visitor.FollowAsync(led)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "")]
    [InlineData("text", "   ")]
    [InlineData("turn", "../../x")]
    public async Task Turn_WithoutAnythingToTake_IsRefusedWithASentence(string name, string value)
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        (string, string)[] fields = name == "turn" ? [("turn", value), ("text", "はい")] : [("turn", Guid.CreateVersion7().ToString()), (name, value)];

        var response = await visitor.PostAsync("/chat/turn", fields);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostAsync("/cases/2020-0001/chat/turn", ("turn", Guid.CreateVersion7().ToString()), ("text", "はい"))).StatusCode);
    }

    [Fact]
    public async Task Files_OfTheWrongKindSizeOrNumber_AreRefusedAndNothingBegins()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        var text = Encoding.UTF8.GetBytes("配送業者: ヤマト運輸");

        Assert.Contains(".csv", await ReadAsync(await visitor.SendFilesAsync("/chat/turn", ("x.exe", text))), StringComparison.Ordinal);
        Assert.Contains("1MB", await ReadAsync(await visitor.SendFilesAsync("/chat/turn", ("x.txt", new byte[1024 * 1024 + 1]))), StringComparison.Ordinal);
        Assert.Contains("5 個", await ReadAsync(await visitor.SendFilesAsync("/chat/turn", [.. Enumerable.Repeat(("x.txt", text), 6)])), StringComparison.Ordinal);
        Assert.Contains("文字を読み取れません", await ReadAsync(await visitor.SendFilesAsync("/chat/turn", ("x.txt", [1, 0, 2]))), StringComparison.Ordinal);
        Assert.DoesNotContain("open-title", await ReadAsync(await visitor.GetAsync("/")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_OfACase_TellThatItChanged()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        var chat = await BeginAsync(visitor);
        var events = await visitor.GetAsync($"{chat}/events", ("Accept", "text/event-stream"));
        using var lines = new StreamReader(await events.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var before = await lines.ReadLineAsync(TestContext.Current.CancellationToken);

        await SayAsync(visitor, chat, "merchant");

        Assert.StartsWith("data: ", before, StringComparison.Ordinal);
        string? after;
        do after = await lines.ReadLineAsync(TestContext.Current.CancellationToken);
        while (after is "" or ":");
        Assert.StartsWith("data: ", after, StringComparison.Ordinal);
        Assert.NotEqual(before, after);
    }

    private static async Task<string> BeginAsync(WebVisitor visitor)
    {
        var begun = await visitor.PostAsync("/chat/turn", ("turn", Guid.CreateVersion7().ToString()), ("seen", "triage.emergency"), ("choice", "no"));
        return begun.Headers.Location!.ToString();
    }

    private static Task<HttpResponseMessage> SayAsync(WebVisitor visitor, string chat, string text) =>
        visitor.PostAsync($"{chat}/turn", ("turn", Guid.CreateVersion7().ToString()), ("text", text));

    private static Task<string> ReadAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
