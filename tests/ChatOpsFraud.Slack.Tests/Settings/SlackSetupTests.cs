using ChatOpsFraud.Slack.Settings;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Slack.Tests.Settings;

public sealed class SlackSetupTests
{
    private const string Bot = "BotToken=xoxb-1";
    private const string App = "AppToken=xapp-1";
    private const string Secret = "SigningSecret=0123456789abcdef0123456789abcdef";

    [Fact]
    public void Of_Nothing_IsOff()
    {
        var setup = Of();

        Assert.Null(setup.Settings);
        Assert.Empty(setup.Faults);
    }

    [Fact]
    public void Of_TwoTokens_IsSocketMode()
    {
        var settings = Of(Bot, App).Settings!;

        Assert.False(settings.HasHttp);
        Assert.Equal(SlackSettings.SlackApi, settings.ApiBaseUrl);
    }

    [Fact]
    public void Of_TokenAndSecret_IsHttp() => Assert.True(Of(Bot, Secret).Settings!.HasHttp);

    [Fact]
    public void Of_TeamsInOneLine_AreAList() => Assert.Equal(["T1", "E2"], Of(Bot, App, "AllowedTeams=T1, E2").Settings!.AllowedTeams);

    [Theory]
    [InlineData("xoxb-", "BotToken=xoxp-1", App)]
    [InlineData("xapp-", Bot, "AppToken=xoxb-1")]
    [InlineData("Slack:BotToken がありません", App)]
    [InlineData("Slack:AppToken か Slack:SigningSecret", Bot)]
    [InlineData("PreviousSigningSecret", Bot, App, "PreviousSigningSecret=x")]
    [InlineData("両方", "ClientId=1.2", Secret, "RedirectUrl=https://bot.example.com/slack/oauth")]
    [InlineData("RedirectUrl", "ClientId=1.2", "ClientSecret=x", Secret)]
    [InlineData("どちらか一つ", Bot, "ClientId=1.2", "ClientSecret=x", Secret, "RedirectUrl=https://bot.example.com/slack/oauth")]
    [InlineData("general", Bot, App, "LeadsChannel=general")]
    [InlineData("loopback", Bot, App, "AllowedTeams=loopback")]
    [InlineData("https", Bot, App, "ApiBaseUrl=http://slack.example.com/api/")]
    [InlineData("https", Bot, App, "ApiBaseUrl=slack")]
    [InlineData("Sockets", Bot, App, "Sockets=11")]
    public void Of_SomethingWrong_IsOneSentence(string part, params string[] settings)
    {
        var setup = Of(settings);

        Assert.Null(setup.Settings);
        Assert.Contains(part, Assert.Single(setup.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_SeveralFaults_NamesEachAndNoSecret()
    {
        var setup = Of("BotToken=wrong-secret", "AppToken=also-secret", "LeadsChannel=x");

        Assert.Equal(3, setup.Faults.Count);
        Assert.DoesNotContain(setup.Faults, f => f.Contains("secret", StringComparison.Ordinal));
    }

    private static SlackSetup Of(params string[] settings) => SlackSetup.Of(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(s => s.Split('=', 2)).Select(p => KeyValuePair.Create("Slack:" + p[0], (string?)p[1])))
        .Build());
}
