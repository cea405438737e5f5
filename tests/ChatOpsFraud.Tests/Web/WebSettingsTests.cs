using ChatOpsFraud.Web;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Tests.Web;

public sealed class WebSettingsTests
{
    private static readonly (string, string)[] Provider =
        [("Web:OpenIdConnect:Authority", "https://login.example.co.jp/"), ("Web:OpenIdConnect:ClientId", "chat"), ("Web:OpenIdConnect:ClientSecret", "geheim")];

    [Theory]
    [InlineData("")]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://localhost:5080;http://[::1]:5080")]
    public void Of_OnThisMachineOnly_NeedsNothing(string urls) => Assert.Empty(Of(("Web:Urls", urls)).Faults);

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://+:80")]
    [InlineData("http://127.0.0.1:5080;http://192.0.2.7:5080")]
    [InlineData("https://chat.example.co.jp")]
    public void Of_OpenToOthersWithoutSignIn_IsOneFault(string urls)
    {
        var fault = Assert.Single(Of(("Web:Urls", urls)).Faults);

        Assert.Contains("Web:OpenIdConnect", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_HalfConfiguredSignIn_IsOneFaultForEachThingThatLacks()
    {
        var faults = Of(("Web:OpenIdConnect:RoleClaim", "groups")).Faults;

        Assert.Equal(3, faults.Count);
        Assert.All((string[])["Authority", "ClientId", "ClientSecret"], key => Assert.Contains(faults, f => f.Contains($"Web:OpenIdConnect:{key} ", StringComparison.Ordinal) || f.Contains($"Web:OpenIdConnect:{key} が", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_OpenWithSignInButWithoutTls_IsAFault() =>
        Assert.Contains("https", Assert.Single(Of([("Web:Urls", "http://192.0.2.7:5080"), .. Provider]).Faults), StringComparison.Ordinal);

    [Fact]
    public void Of_OpenUnderAnyNameWithoutAPublicOne_IsAFault() =>
        Assert.Contains("Web:PublicUrl", Assert.Single(Of([("Web:Urls", "https://0.0.0.0:5443"), .. Provider]).Faults), StringComparison.Ordinal);

    [Fact]
    public void Of_OpenWithSignInBehindTls_IsSound()
    {
        var settings = Of([("Web:Urls", "http://0.0.0.0:5080"), ("Web:PublicUrl", "https://chat.example.co.jp"), .. Provider, ("Web:OpenIdConnect:Roles:lead", "Fraud.Lead")]);

        Assert.Empty(settings.Faults);
        Assert.True(settings.IsSecure);
        Assert.Equal(["chat.example.co.jp"], settings.HostNames);
        Assert.Equal("roles", settings.OpenId!.RoleClaim);
        Assert.Equal("Fraud.Lead", settings.OpenId.RoleNames["lead"]);
        Assert.Equal("agent", settings.OpenId.RoleNames["agent"]);
    }

    [Theory]
    [InlineData("Web:PublicUrl", "chat.example.co.jp")]
    [InlineData("Web:PublicUrl", "https://chat.example.co.jp/path")]
    [InlineData("Web:OpenIdConnect:Roles:boss", "x")]
    [InlineData("Web:OpenIdConnect:Authority", "http://login.example.co.jp/")]
    public void Of_ValueThatCannotBe_IsNamed(string key, string value)
    {
        var fault = Assert.Single(Of([.. Provider.Where(p => p.Item1 != key), (key, value)]).Faults);

        Assert.Contains(key.Split(':')[1], fault, StringComparison.Ordinal);
    }

    private static WebSettings Of(params (string Key, string Value)[] settings) => WebSettings.Of(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build());
}
