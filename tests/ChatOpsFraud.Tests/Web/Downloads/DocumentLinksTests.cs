using System.Net;
using ChatOpsFraud.Documents.Press;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Web;
using ChatOpsFraud.Web.Downloads;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsFraud.Tests.Web.Downloads;

/// <summary>Documents by session and by signed address.</summary>
public sealed class DocumentLinksTests
{
    private const string Public = "https://chat.example.co.jp";

    [Fact]
    public async Task Document_OfAnEdition_IsThereForTheSessionAndByItsSignedAddress()
    {
        await using var host = await WebHost.StartAsync(("Web:PublicUrl", Public));
        using var visitor = host.Visitor();
        var number = await IssueAsync(visitor);
        var link = host.Services.GetRequiredService<IDocumentLinks>().For(number, 1, "statement.docx")!;

        var own = await visitor.GetAsync($"/cases/{number}/documents/1/statement.docx");
        using var stranger = host.Visitor();
        var signed = await stranger.GetAsync(link.AbsolutePath, ("Host", link.Host));

        Assert.Equal(Public, link.GetLeftPart(UriPartial.Authority));
        Assert.Equal(HttpStatusCode.OK, signed.StatusCode);
        Assert.Equal("attachment", signed.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(await own.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), await signed.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        // The public name opens what is signed, and nothing else.
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await stranger.GetAsync("/", ("Host", link.Host))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/cases/{number}/documents/2/statement.docx")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/cases/{number}/documents/1/passwd")).StatusCode);
    }

    [Fact]
    public async Task Read_TokenThatWasChangedOrHasEnded_IsNothing()
    {
        await using var host = await WebHost.StartAsync();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9)));
        var links = new DocumentLinks(host.Services.GetRequiredService<ICaseStore>(), Settings(), clock);
        var token = links.TokenFor("2026-0001", 1, "statement.docx");
        var other = links.TokenFor("2026-0002", 1, "statement.docx");

        Assert.Equal(new DocumentLink("2026-0001", 1, "statement.docx"), links.Read(token));
        for (var i = 0; i < token.Length; i++)
            Assert.Null(links.Read(token[..i] + (token[i] == 'A' ? 'B' : 'A') + token[(i + 1)..]));
        Assert.Null(links.Read(other.Split('.')[0] + "." + token.Split('.')[1]));
        Assert.All((string[])["", ".", "..", "a.b", new string('A', 5000)], bad => Assert.Null(links.Read(bad)));
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(links.Read(token));
    }

    [Fact]
    public async Task For_WithoutAPublicAddress_IsNothing()
    {
        await using var host = await WebHost.StartAsync();

        Assert.Null(host.Services.GetRequiredService<IDocumentLinks>().For("2026-0001", 1, "statement.docx"));
    }

    private static WebSettings Settings() => WebSettings.Of(new ConfigurationBuilder().Build());

    private static async Task<string> IssueAsync(WebVisitor visitor)
    {
        var chat = (await visitor.PostAsync("/chat/turn", ("turn", Guid.CreateVersion7().ToString()), ("seen", "triage.emergency"), ("choice", "no"))).Headers.Location!.ToString();
        foreach (var answer in (string[])["merchant", "fraudOrder", "no", "yes", "shipped", "no", "発行"])
            await visitor.PostAsync($"{chat}/turn", ("turn", Guid.CreateVersion7().ToString()), ("text", answer));
        return chat.Split('/')[2];
    }
}
