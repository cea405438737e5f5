using ChatOpsFraud.Slack.Tests.Loopback;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Receiving;

/// <summary>Slack delivers at least once, under the same and under other ids, with and without its headers.</summary>
public sealed class RepeatedDeliveryTests(SlackFixture fixture) : IClassFixture<SlackFixture>
{
    [Fact]
    public async Task Event_ThreeTimesAndElevenTimesUnderOtherIds_IsOneChangeAndOneAnswer()
    {
        var person = await fixture.InterviewAsync();
        var message = fixture.Slack.Write(person.Channel, person.User, "株式会社みなと家電");
        var (asked, commits) = (person.Messages.Count(m => m.IsBot && m.Button("確認") is null), fixture.Host.Store.Commits);
        var original = person.Event(message, "im").ToJsonString();
        string[] deliveries = [original, original, original, .. Enumerable.Range(0, 11).Select(_ => person.Event(message, "im").ToJsonString())];

        await Task.WhenAll(deliveries.Select(async (body, index) =>
        {
            using var response = await fixture.Line.PostAsync("/slack/events", body, "application/json", retry: index % 2 == 0 ? "1" : null);
            Assert.True(response.IsSuccessStatusCode);
        }));
        await fixture.Host.QuietAsync();

        Assert.Equal(commits + 1, fixture.Host.Store.Commits);
        Assert.Equal(asked + 1, person.Messages.Count(m => m.IsBot && m.Button("確認") is null));
        Assert.Equal("株式会社みなと家電", (await fixture.CaseOfAsync(person)).Sheet.Value("company.name"));
    }

    [Fact]
    public async Task Press_DoubleClickAndRedelivery_IsOneChange()
    {
        var person = fixture.Person();
        await person.SayAsync("お願いします");
        await fixture.Host.QuietAsync();
        var question = person.Last;
        var element = question.Button("いいえ")!;
        var (first, second) = (person.Press(question, element), person.Press(question, element));
        var commits = fixture.Host.Store.Commits;

        foreach (var payload in (System.Text.Json.Nodes.JsonObject[])[first, first, second, first]) await fixture.Line.InteractionAsync(payload);
        await fixture.Host.QuietAsync();

        Assert.Equal(commits + 1, fixture.Host.Store.Commits);
        Assert.DoesNotContain(person.Messages, m => m.Shown.Contains("前の質問", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mention_ComesAsMentionAndAsMessage_IsOneCase()
    {
        var person = new Talker(fixture.Slack, fixture.Line, fixture.NewUser(), "C0FRAUD");
        await person.MentionAsync("お願いします");
        var message = person.Messages[0];
        await fixture.Line.EventAsync(person.Event(message, "channel"));
        await fixture.Host.QuietAsync();

        Assert.Single(person.Messages, m => m.Button("いいえ") is not null);
        Assert.All(person.Messages.Skip(1), m => Assert.Equal(message.Ts, m.ThreadTs));
    }

    [Fact]
    public async Task Deliveries_RepeatedInAnyOrder_GiveTheSameSheet()
    {
        var person = fixture.Person();
        List<string> sent = [(await person.SayAsync("お願いします")).ToJsonString()];
        await fixture.Host.QuietAsync();
        var random = new Random(20261123);
        foreach (var answer in (string[])["いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ", "株式会社みなと家電", "横浜市中区山下町1", "231-0023"])
        {
            sent.Add((await person.SayAsync(answer)).ToJsonString());
            await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => fixture.Line.EventAsync(System.Text.Json.Nodes.JsonNode.Parse(sent[random.Next(sent.Count)])!.AsObject())));
            await fixture.Host.QuietAsync();
        }
        var sheet = (await fixture.CaseOfAsync(person)).Sheet;

        Assert.Equal("株式会社みなと家電", sheet.Value("company.name"));
        Assert.Equal("〒231-0023", sheet.Display("company.postalCode"));
        Assert.Equal(10, sheet.Answers.Count);
    }

    [Theory]
    [InlineData("subtype", "bot_message")]
    [InlineData("subtype", "message_changed")]
    [InlineData("subtype", "message_deleted")]
    [InlineData("subtype", "channel_join")]
    [InlineData("bot_id", "B0OTHER")]
    [InlineData("user", LoopbackSlack.Bot)]
    public async Task Event_NotWrittenByAPerson_IsIgnored(string key, string value)
    {
        var person = fixture.Person();
        var envelope = person.Event(fixture.Slack.Write(person.Channel, person.User, "お願いします"), "im");
        envelope["event"]![key] = value;
        var commits = fixture.Host.Store.Commits;

        await fixture.Line.EventAsync(envelope);

        Assert.Equal(commits, fixture.Host.Store.Commits);
    }
}
