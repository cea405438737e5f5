using System.Net;
using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Receiving;

/// <summary>Who gets in, and what Slack is told.</summary>
public sealed class SignedRequestTests(SlackFixture fixture) : IClassFixture<SlackFixture>
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";

    [Fact]
    public async Task Post_UrlVerification_GivesTheChallengeBack()
    {
        using var response = await fixture.Line.PostAsync("/slack/events", """{"type":"url_verification","challenge":"3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P"}""", Json);

        Assert.Equal("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P", JsonNode.Parse(await response.Content.ReadAsStringAsync())!["challenge"]!.ToString());
    }

    [Theory]
    [InlineData("/slack/events", """{"type":"url_verification","challenge":"x"}""", Json)]
    [InlineData("/slack/interactivity", "payload=%7B%7D", Form)]
    [InlineData("/slack/commands", "command=%2Ffraud", Form)]
    public async Task Post_WithoutAGoodSignature_IsRefused(string path, string body, string type)
    {
        using var wrong = await fixture.Line.PostAsync(path, body, type, signature: "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
        using var old = await fixture.Line.PostAsync(path, body, type, timestamp: "1531420618");
        using var other = new HttpLine(fixture.Host, "another secret");
        using var foreign = await other.PostAsync(path, body, type);

        Assert.All([wrong, old, foreign], r => Assert.Equal(HttpStatusCode.Unauthorized, r.StatusCode));
    }

    [Fact]
    public async Task Post_SslCheck_IsAnsweredAndNothingElseOfItCounts()
    {
        var before = fixture.Host.Store.Commits;
        using var response = await fixture.Line.PostAsync("/slack/commands", "ssl_check=1&command=%2Ffraud&team_id=T0LOOPBACK&user_id=U0MINATO&trigger_id=1", Form, signature: "none");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(before, fixture.Host.Store.Commits);
    }

    [Theory]
    [InlineData("/slack/events", "{", Json)]
    [InlineData("/slack/events", "[]", Json)]
    [InlineData("/slack/interactivity", "payload=", Form)]
    [InlineData("/slack/interactivity", "nothing=1", Form)]
    public async Task Post_Unreadable_IsABadRequest(string path, string body, string type)
    {
        using var response = await fixture.Line.PostAsync(path, body, type);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"type":"event_callback"}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":"message"}}""")]
    [InlineData("""{"type":"event_callback","team_id":"T1","event":{"type":"message","user":7,"channel":{},"ts":[]}}""")]
    [InlineData("""{"type":"app_rate_limited","minute_rate_limited":1,"team_id":"T1","api_app_id":"A1"}""")]
    [InlineData("""{"type":"something_new"}""")]
    public async Task Post_EventWithoutWhatItNeeds_IsTakenAndIgnored(string body)
    {
        var before = fixture.Host.Store.Commits;
        using var response = await fixture.Line.PostAsync("/slack/events", body, Json);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(before, fixture.Host.Store.Commits);
    }

    [Fact]
    public async Task Post_TooLarge_IsRefusedUnread()
    {
        using var response = await fixture.Line.PostAsync("/slack/events", new string(' ', 1_100_000), Json);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Post_TheVerySameRequestAgain_ChangesNothing()
    {
        var person = fixture.Person();
        var message = fixture.Slack.Write(person.Channel, person.User, "お願いします");
        var body = person.Event(message, "im").ToJsonString();
        var time = fixture.Host.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);

        for (var i = 0; i < 3; i++)
        {
            using var response = await fixture.Line.PostAsync("/slack/events", body, Json, time);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
        await fixture.Host.QuietAsync();

        Assert.Single(person.Messages, m => m.Button("いいえ") is not null);
    }
}
