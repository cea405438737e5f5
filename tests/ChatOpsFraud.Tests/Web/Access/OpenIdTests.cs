using System.Net;

namespace ChatOpsFraud.Tests.Web.Access;

/// <summary>Signing in at a provider, over real HTTP.</summary>
public sealed class OpenIdTests
{
    [Fact]
    public async Task SignIn_WithARole_OpensThePagesUnderTheNameOfTheProvider()
    {
        await using var provider = await SmallProvider.StartAsync();
        provider.Claims["groups"] = (string[])["Staff", "Fraud.Agent"];
        await using var host = await WebHost.StartAsync(provider.Settings(("Web:OpenIdConnect:RoleClaim", "groups"), ("Web:OpenIdConnect:Roles:agent", "Fraud.Agent")));
        using var visitor = host.Visitor();

        var asked = await visitor.GetAsync("/");
        var signedIn = await SignInAsync(visitor, asked);

        Assert.StartsWith(provider.Address + "/authorize", asked.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("code_challenge_method=S256", asked.Headers.Location!.Query, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
        Assert.Contains("港 花子 さん", await ReadAsync(signedIn), StringComparison.Ordinal);
        var cookie = Assert.Single(visitor.SetCookies, c => c.StartsWith("__Host-chatopsfraud=", StringComparison.Ordinal));
        Assert.All((string[])["secure", "httponly", "samesite=lax", "path=/"], part => Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task SignIn_AnswersOfAPerson_BearTheirName()
    {
        await using var provider = await SmallProvider.StartAsync();
        provider.Claims["roles"] = "lead";
        await using var host = await WebHost.StartAsync(provider.Settings());
        using var visitor = host.Visitor();
        await SignInAsync(visitor, await visitor.GetAsync("/"));

        var chat = (await visitor.PostAsync("/chat/turn", ("turn", Guid.CreateVersion7().ToString()), ("seen", "triage.emergency"), ("choice", "no"))).Headers.Location!;

        Assert.Contains("港 花子さん", await ReadAsync(await visitor.GetAsync(chat.ToString())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Agent")]
    [InlineData("compliance")]
    public async Task SignIn_WithoutTheRoleOfAnAgent_OpensNoChat(string? role)
    {
        await using var provider = await SmallProvider.StartAsync();
        if (role is not null) provider.Claims["roles"] = role;
        // A claim of our own inner name must not count.
        provider.Claims["http://schemas.microsoft.com/ws/2008/06/identity/claims/role"] = "agent";
        await using var host = await WebHost.StartAsync(provider.Settings());
        using var visitor = host.Visitor();

        var refused = await SignInAsync(visitor, await visitor.GetAsync("/cases/2026-0001/chat"));

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Contains("権限がありません", await ReadAsync(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_ToReadTheRules_BeginsThere()
    {
        await using var provider = await SmallProvider.StartAsync();
        provider.Claims["roles"] = "compliance";
        await using var host = await WebHost.StartAsync(provider.Settings());
        using var visitor = host.Visitor();

        var begun = await SignInAsync(visitor, await visitor.GetAsync("/"));

        Assert.Equal("/rules", begun.Headers.Location!.ToString());
    }

    [Fact]
    public async Task SignOut_OfAPerson_EndsTheSessionHereAndThere()
    {
        await using var provider = await SmallProvider.StartAsync();
        provider.Claims["roles"] = "agent";
        await using var host = await WebHost.StartAsync(provider.Settings());
        using var visitor = host.Visitor();
        await SignInAsync(visitor, await visitor.GetAsync("/"));

        var left = await visitor.PostAsync("/sign-out");
        var back = await visitor.FollowAsync(await visitor.FollowAsync(left));

        Assert.StartsWith(provider.Address + "/logout", left.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("id_token_hint=", left.Headers.Location!.Query, StringComparison.Ordinal);
        Assert.Equal("/signed-out", new Uri(host.Address, back.Headers.Location!).AbsolutePath);
        Assert.False(visitor.Cookies.ContainsKey("__Host-chatopsfraud"));
        Assert.Equal(HttpStatusCode.OK, (await visitor.FollowAsync(back)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await visitor.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Script_WithoutASession_IsToldAndNotSentElsewhere()
    {
        await using var provider = await SmallProvider.StartAsync();
        await using var host = await WebHost.StartAsync(provider.Settings());
        using var visitor = host.Visitor();

        var told = await visitor.GetAsync("/cases/2026-0001/chat/part", ("Accept", "text/plain"));

        Assert.Equal(HttpStatusCode.Unauthorized, told.StatusCode);
        Assert.Contains("サインイン", await ReadAsync(told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WayBack_ThatNobodyBegan_IsRefusedWithASentence()
    {
        await using var provider = await SmallProvider.StartAsync();
        await using var host = await WebHost.StartAsync(provider.Settings());
        using var visitor = host.Visitor();

        var refused = await visitor.GetAsync("/signin-oidc?code=x&state=y");

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("サインインできませんでした。", await ReadAsync(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_ForAnotherSignIn_IsRefused()
    {
        await using var provider = await SmallProvider.StartAsync();
        provider.Claims["roles"] = "agent";
        provider.WrongNonce = "another";
        await using var host = await WebHost.StartAsync(provider.Settings());
        using var visitor = host.Visitor();

        var back = await visitor.FollowAsync(await visitor.FollowAsync(await visitor.GetAsync("/")));

        Assert.Equal(HttpStatusCode.BadRequest, back.StatusCode);
        Assert.False(visitor.Cookies.ContainsKey("__Host-chatopsfraud"));
    }

    // To the provider, back with the code, and to the page that was asked for.
    private static async Task<HttpResponseMessage> SignInAsync(WebVisitor visitor, HttpResponseMessage asked) =>
        await visitor.FollowAsync(await visitor.FollowAsync(await visitor.FollowAsync(asked)));

    private static Task<string> ReadAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
