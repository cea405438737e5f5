using System.Net;

namespace ChatOpsFraud.Tests.Web.Chat;

/// <summary>Sections as forms, and sections that others fill in.</summary>
public sealed class ChatSectionTests
{
    [Fact]
    public async Task Section_SentWithOneFault_StaysOpenWithWhatWasTyped()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        var chat = await BecomeReportAsync(visitor);

        await SendAsync(visitor, chat, ("section", "reporter"), ("f:reporter.name", "港 花子"), ("f:reporter.email", "\"><b>x"));

        var page = await ReadAsync(visitor, chat);
        Assert.Contains("<dd>港 花子</dd>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"&quot;&gt;&lt;b&gt;x\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"f-reporter-email-fault\"", page, StringComparison.Ordinal);
        await SendAsync(visitor, chat, ("section", "reporter"), ("f:reporter.email", "hanako.minato@example.co.jp"));
        Assert.DoesNotContain("section-form", await ReadAsync(visitor, chat), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Section_HandedToSomebody_IsNotAskedHereUntilItIsTakenBack()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        var chat = await BecomeReportAsync(visitor);

        await SendAsync(visitor, chat, ("handOver", "company"), ("to", "佐藤 <b>"));
        var handed = await ReadAsync(visitor, chat);
        await SendAsync(visitor, chat, ("takeBack", "company"));

        Assert.Contains("（佐藤 &lt;b&gt;さん）", handed, StringComparison.Ordinal);
        Assert.DoesNotContain("data-field=\"company.", handed, StringComparison.Ordinal);
        Assert.Contains("data-field=\"company.name\"", await ReadAsync(visitor, chat), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-section")]
    [InlineData("log[99999999999]")]
    [InlineData("<script>")]
    public async Task Form_ThatDoesNotApply_ShowsTheQuestionInstead(string section)
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        var chat = await BecomeReportAsync(visitor);

        var response = await visitor.GetAsync($"{chat}?form={Uri.EscapeDataString(section)}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("data-field=\"company.name\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<string> BecomeReportAsync(WebVisitor visitor)
    {
        var chat = (await visitor.PostAsync("/chat/turn", ("turn", Guid.CreateVersion7().ToString()), ("seen", "triage.emergency"), ("choice", "no"))).Headers.Location!.ToString();
        foreach (var answer in (string[])["merchant", "fraudOrder", "no", "yes", "shipped", "no"]) await SendAsync(visitor, chat, ("text", answer));
        return chat;
    }

    private static Task<HttpResponseMessage> SendAsync(WebVisitor visitor, string chat, params (string, string)[] fields) =>
        visitor.PostAsync($"{chat}/turn", [("turn", Guid.CreateVersion7().ToString()), .. fields]);

    private static async Task<string> ReadAsync(WebVisitor visitor, string chat) =>
        await (await visitor.GetAsync(chat)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
