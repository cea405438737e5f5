using ChatOpsFraud.Teams.Settings;
using ChatOpsFraud.Teams.Tests.StandIn;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Teams.Tests.Settings;

public sealed class TeamsSettingsTests
{
    [Fact]
    public void Of_NothingSet_IsOffWithoutFaults()
    {
        var settings = Read([]);

        Assert.Null(settings.Options);
        Assert.Empty(settings.Faults);
    }

    [Fact]
    public void Of_EmptyTexts_IsOffWithoutFaults() => Assert.Empty(Read(new() { ["Teams:AppId"] = "", ["Teams:AllowedTenants"] = "" }).Faults);

    [Fact]
    public void Of_SoundSettings_AllowsTheOwnTenantAndMicrosoftsHosts()
    {
        var options = Read(Sound()).Options!;

        Assert.Equal([StandInTeams.TenantId], options.AllowedTenants);
        Assert.True(options.ServiceHosts.Allows(new Uri("https://smba.trafficmanager.net/jp/")));
        Assert.False(options.ServiceHosts.Allows(new Uri("http://smba.trafficmanager.net/jp/")));
        Assert.Equal("login.botframework.com", options.OpenIdMetadataUrl.Host);
    }

    [Fact]
    public void Of_OnlyAnAppId_NamesEverythingThatIsMissing()
    {
        var settings = Read(new() { ["Teams:AppId"] = StandInTeams.AppId });

        Assert.Null(settings.Options);
        Assert.Equal(2, settings.Faults.Count);
        Assert.Contains(settings.Faults, f => f.Contains("Teams:TenantId", StringComparison.Ordinal));
        Assert.Contains(settings.Faults, f => f.Contains("Teams:AppSecret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Teams:AppId", "my-bot", "Teams:AppId")]
    [InlineData("Teams:TenantId", "contoso.onmicrosoft.com", "Teams:TenantId")]
    [InlineData("Teams:AppSecret", "12345678-1234-1234-1234-123456789012", "シークレットのID")]
    [InlineData("Teams:ManagedIdentity", "true", "どれか一つだけ")]
    [InlineData("Teams:ManagedIdentity", "maybe", "true か false")]
    [InlineData("Teams:AllowedTenants", "contoso", "Teams:AllowedTenants")]
    [InlineData("Teams:AllowedServiceHosts", "http://intranet", "http://intranet")]
    [InlineData("Teams:AllowedServiceHosts", "*", "「*」")]
    [InlineData("Teams:TokenUrl", "http://login.example.org/token", "Teams:TokenUrl")]
    [InlineData("Teams:OpenIdMetadataUrl", "keys", "Teams:OpenIdMetadataUrl")]
    public void Of_OneFault_SaysItInOneSentence(string key, string value, string named)
    {
        var settings = Sound();
        settings[key] = value;

        Assert.Contains(named, Assert.Single(Read(settings).Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ACertificateThatIsNotThere_SaysSoWithoutTheReasonOfTheSystem()
    {
        var settings = Sound();
        settings.Remove("Teams:AppSecret");
        settings["Teams:CertificatePath"] = "/nowhere/bot.pfx";

        Assert.Contains("Teams:CertificatePath", Assert.Single(Read(settings).Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/jp/", true)]
    [InlineData("https://webchat.botframework.com/", true)]
    [InlineData("https://smba.trafficmanager.net:8443/", false)]
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("https://me@smba.trafficmanager.net/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://botframework.com.evil.example/", false)]
    [InlineData("http://127.0.0.1/", false)]
    [InlineData("https://169.254.169.254/", false)]
    public void Hosts_ByDefault_AllowOnlyTeams(string address, bool isAllowed) =>
        Assert.Equal(isAllowed, Read(Sound()).Options!.ServiceHosts.Allows(new Uri(address)));

    private static Dictionary<string, string?> Sound() => new()
    {
        ["Teams:AppId"] = StandInTeams.AppId,
        ["Teams:TenantId"] = StandInTeams.TenantId,
        ["Teams:AppSecret"] = "a~secret~of~nobody",
    };

    private static TeamsSettings Read(Dictionary<string, string?> values) => TeamsSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
}
