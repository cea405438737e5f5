using System.Net;
using ChatOpsFraud.Teams.Tests.Running;
using ChatOpsFraud.Teams.Tests.StandIn;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Teams.Tests.Incoming;

/// <summary>What holds when Teams repeats, fails and forgets.</summary>
public sealed class ReliabilityTests
{
    [Fact]
    public async Task Message_DeliveredFiveTimesAtOnce_ChangesAndAnswersOnce()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "company.name");
        var (version, messages) = ((await world.CaseAsync(person.Conversation)).Version, person.Conversation.Messages.Count);
        var activity = person.Message("株式会社みなと家電");

        var statuses = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => person.PostAsync(activity)));
        await world.Host.SettleAsync();

        Assert.All(statuses, s => Assert.Equal(HttpStatusCode.OK, s));
        Assert.Equal(version + 1, (await world.CaseAsync(person.Conversation)).Version);
        Assert.Equal(messages + 1, person.Conversation.Messages.Count);
    }

    [Fact]
    public async Task Message_DeliveredAgainLater_IsAcknowledgedAndChangesNothing()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "company.name");
        var activity = person.Message("株式会社みなと家電");
        await person.PostAsync(activity);
        await world.UntilAsync(person, "reporter.name");
        var before = (await world.CaseAsync(person.Conversation)).Version;

        Assert.Equal(HttpStatusCode.OK, await person.PostAsync(activity));
        Assert.Equal(before, (await world.CaseAsync(person.Conversation)).Version);
    }

    [Fact]
    public async Task Button_PressedTwice_CountsOnceAndIsAnsweredTwice()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "triage.emergency");
        var asking = World.Asking(person.Conversation);
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => person.PressAsync(asking, World.Button(asking, "いいえ"))));
        await world.Host.SettleAsync();

        Assert.All(answers, a => Assert.Equal(200, a["statusCode"]!.GetValue<int>()));
        Assert.Equal("triage.role", (await world.AskedAsync(person.Conversation))!.Field);
        Assert.Single(person.Conversation.Messages, m => m.Text.StartsWith("立場", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calls_ThreeOfTenFail_AllIsDeliveredInOrder()
    {
        await using var quiet = await World.StartAsync();
        await using var shaky = await World.StartAsync();
        var random = new Random(7);
        shaky.Teams.Fault = (_, _, _) =>
        {
            lock (random) return random.NextDouble() >= 0.3 ? null : random.Next(4) switch { 0 => new TooManyResult(), 1 => Results.StatusCode(412), 2 => Results.StatusCode(502), _ => Results.StatusCode(504) };
        };
        var (calm, tossed) = (quiet.Personal(), shaky.Personal());
        foreach (var (world, person) in new[] { (quiet, calm), (shaky, tossed) })
        {
            await person.SayAsync("こんにちは");
            foreach (var answer in new[] { "いいえ", "EC加盟店", "不正注文の被害", "いいえ" }) await person.SayAsync(answer);
        }
        await quiet.Host.SettleAsync();
        await shaky.Host.SettleAsync();

        Assert.Equal(calm.Conversation.Messages.Select(m => m.Text), tossed.Conversation.Messages.Select(m => m.Text));
        Assert.True(shaky.Teams.Calls.Count > quiet.Teams.Calls.Count);
    }

    [Fact]
    public async Task Call_OutboundTokenWithdrawn_FetchesANewOneOnceAndGoesOn()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "triage.emergency");
        world.Teams.Withdrawn["outbound-1"] = true;
        await person.SayAsync("いいえ");
        await world.Host.SettleAsync();

        Assert.Equal(2, world.Teams.TokenRequests.Count);
        Assert.Contains("立場", World.Asking(person.Conversation).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "ActivityNotFoundInConversation")]
    [InlineData(403, "Unknown")]
    public async Task Update_MessageIsGone_TheStatusBecomesANewMessage(int status, string code)
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "triage.urgent");
        world.Teams.Fault = (method, _, _) => method == "PUT" ? StandInTeams.Error(status, code) : null;
        await person.SayAsync("いいえ");
        await world.Host.SettleAsync();

        var states = person.Conversation.Messages.Where(m => m.Buttons.Any(b => World.Own(b, "o") == "status")).ToList();
        Assert.Equal(2, states.Count);
        Assert.Contains("聴取", states[1].Text, StringComparison.Ordinal);
        Assert.Contains("会社名", World.Asking(person.Conversation).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_PersonHasBlockedTheBot_StopsTryingUntilThePersonWrites()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "triage.emergency");
        world.Teams.Fault = (_, _, _) => StandInTeams.Error(403, "MessageWritesBlocked");
        await person.SayAsync("いいえ");
        await world.Host.SettleAsync();
        var calls = world.Teams.Calls.Count;
        world.Teams.Fault = (_, _, _) => null;
        await person.SayAsync("EC加盟店");
        await world.Host.SettleAsync();

        Assert.Contains(world.Host.Log.Lines, l => l.Contains("(blocked)", StringComparison.Ordinal));
        Assert.True(world.Teams.Calls.Count > calls);
        Assert.Contains("相談の内容", World.Asking(person.Conversation).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_FromAHostThatIsNotOnTheList_IsNeverAnsweredThere()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        var activity = person.Message("こんにちは");
        activity["serviceUrl"] = "https://smba.evil.example/";
        using var response = await person.SendAsync(activity, world.Teams.Keys.Sign(StandInTeams.AppId, "https://smba.evil.example/"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Null(await world.Host.Desk.LoadByConversationAsync("teams", person.Conversation.Id));
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{}", HttpStatusCode.Unauthorized)]
    public async Task Body_ThatIsNoActivity_IsRefused(string body, HttpStatusCode status)
    {
        await using var world = await World.StartAsync();
        using var response = await world.Host.Http.PostAsync(world.Host.Address, new StringContent(body));

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Body_LongerThanTeamsSends_IsRefused()
    {
        await using var world = await World.StartAsync();
        using var response = await world.Host.Http.PostAsync(world.Host.Address, new StringContent(new string('x', 300_000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Invoke_OfAnUnknownName_IsNotHandled()
    {
        await using var world = await World.StartAsync();
        var (status, _) = await world.Personal().InvokeAsync("signin/verifyState", []);

        Assert.Equal(HttpStatusCode.NotImplemented, status);
    }

    [Fact]
    public async Task Log_OfAWholeConversation_HoldsNothingThatPeopleWroteAndNoToken()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "company.name");
        world.Teams.Fault = (_, _, _) => Results.StatusCode(400);
        await person.SayAsync("株式会社ないしょ商店");
        await world.Host.SettleAsync();

        Assert.Contains(world.Host.Log.Lines, l => l.Contains("given up", StringComparison.Ordinal));
        Assert.DoesNotContain(world.Host.Log.Lines, l => l.Contains("ないしょ", StringComparison.Ordinal) || l.Contains('港', StringComparison.Ordinal) || l.Contains("outbound-", StringComparison.Ordinal) || l.Contains("a:29", StringComparison.Ordinal));
    }

    private sealed class TooManyResult : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            (httpContext.Response.StatusCode, httpContext.Response.Headers.RetryAfter) = (429, "1");
            return Task.CompletedTask;
        }
    }
}
