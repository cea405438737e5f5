using System.Net;

namespace ChatOpsFraud.Tests.Web.Guards;

/// <summary>What holds for every page address.</summary>
public sealed class PageGuardTests
{
    [Fact]
    public async Task Pages_Always_ComeWithAStrictPolicyAndWithoutInlineScriptOrStyle()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        foreach (var path in (string[])["/", "/name", "/nowhere", "/cases/2026-0001/chat"])
        {
            var response = await visitor.GetAsync(path);
            var policy = response.Headers.GetValues("Content-Security-Policy").Single();
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Contains("no-store", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.Contains("<html lang=\"ja\"", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<style", page, StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
            Assert.DoesNotContain(" onclick", page, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Host", "evil.example.com")]
    [InlineData("Host", "127.0.0.1.evil.example.com")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    public async Task Pages_AskedForByAnotherNameOrThroughAProxy_AreRefused(string header, string value)
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();

        var response = await visitor.GetAsync("/", (header, value));

        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        // Health answers whoever asks: it holds nothing.
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/ready", (header, value))).StatusCode);
    }

    [Fact]
    public async Task Form_WithoutItsTokenOrFromAnotherSite_ChangesNothing()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        await visitor.GetAsync("/");

        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostWithoutTokenAsync("/name", [("name", "だれか")])).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostWithoutTokenAsync("/chat/turn", [("turn", Guid.CreateVersion7().ToString()), ("text", "はい")], ("Sec-Fetch-Site", "cross-site"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/cases/2026-0001/chat")).StatusCode);
    }

    [Fact]
    public async Task Form_OpenWhileTheProgramWasRestarted_IsStillTaken()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        await visitor.GetAsync("/");
        await host.RestartAsync();

        var taken = await visitor.PostAsync("/chat/turn", ("turn", Guid.CreateVersion7().ToString()), ("seen", "triage.emergency"), ("choice", "no"));

        Assert.Equal(HttpStatusCode.Found, taken.StatusCode);
    }

    [Fact]
    public async Task Name_OfAPerson_StandsOnThePageAsText()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();

        Assert.Equal(HttpStatusCode.Found, (await visitor.PostAsync("/name", ("name", " <b>港</b>\u202e 花子\n "))).StatusCode);

        var page = await (await visitor.GetAsync("/")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("&lt;b&gt;港&lt;/b&gt; 花子 さん", page, StringComparison.Ordinal);
        Assert.Contains(visitor.SetCookies, c => c.StartsWith("chatopsfraud-name=", StringComparison.Ordinal) && c.Contains("httponly", StringComparison.OrdinalIgnoreCase) && c.Contains("samesite=strict", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Assets_ByTheirHash_AreKeptForEverAndPacked()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        var page = await (await visitor.GetAsync("/")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var address = page[page.IndexOf("/assets/", StringComparison.Ordinal)..].Split('"').First(a => a.EndsWith("site.css", StringComparison.Ordinal));

        var packed = await visitor.GetAsync(address, ("Accept-Encoding", "gzip, br"));

        Assert.Equal(["br"], packed.Content.Headers.ContentEncoding);
        Assert.Contains("immutable", packed.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Contains("--ink", await (await visitor.GetAsync(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/assets/0000000000000000/site.css")).StatusCode);
    }

    [Fact]
    public async Task Writing_ManyTimesInAMoment_IsStoppedWithASentence()
    {
        await using var host = await WebHost.StartAsync();
        using var visitor = host.Visitor();
        await visitor.GetAsync("/");
        HttpResponseMessage? last = null;
        for (var i = 0; i < 400 && last?.StatusCode != HttpStatusCode.TooManyRequests; i++)
            last = await visitor.PostWithoutTokenAsync("/name", []);

        Assert.Equal(HttpStatusCode.TooManyRequests, last!.StatusCode);
        Assert.Contains("少し待ってから", await last.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).StatusCode);
    }
}
