using System.Net;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Teams.Tests.Running;
using ChatOpsFraud.Teams.Tests.StandIn;

namespace ChatOpsFraud.Teams.Tests.Incoming;

/// <summary>Several people: groups, channels, hand-over, two at once, and where the bot comes from.</summary>
public sealed class GroupTests
{
    private const string Group = "19:group@thread.v2";

    [Fact]
    public async Task Mention_OfTheBot_IsNoPartOfTheAnswerAndOthersAreTheirNames()
    {
        await using var world = await World.StartAsync();
        var person = world.InGroup(Group, "29:hanako", "港 花子");
        await world.UntilAsync(person, "incident.discovery");
        var message = person.Message("<at>佐藤 太郎</at>さんがカード会社から電話を受けた");
        message["entities"]!.AsArray().Add(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>佐藤 太郎</at>",
            ["mentioned"] = new JsonObject { ["id"] = "29:taro", ["name"] = "佐藤 太郎" },
        });
        await person.PostAsync(message);

        Assert.Equal("佐藤 太郎さんがカード会社から電話を受けた", (await world.CaseAsync(person.Conversation)).Case.Sheet.Value("incident.discovery"));
    }

    [Fact]
    public async Task Threads_OfOneChannel_AreCasesOfTheirOwn()
    {
        await using var world = await World.StartAsync();
        var (one, two) = (world.InGroup("19:c@thread.tacv2;messageid=1", "29:hanako", "港 花子", "channel"), world.InGroup("19:c@thread.tacv2;messageid=2", "29:hanako", "港 花子", "channel"));
        await world.UntilAsync(one, "triage.role");
        await world.UntilAsync(two, "triage.role");

        Assert.NotEqual((await world.CaseAsync(one.Conversation)).Case.Number, (await world.CaseAsync(two.Conversation)).Case.Number);
    }

    [Fact]
    public async Task TwoPeople_PressTheSameCardAtOnce_OneWinsAndTheOtherIsTold()
    {
        await using var world = await World.StartAsync();
        var (hanako, taro) = (world.InGroup(Group, "29:hanako", "港 花子"), world.InGroup(Group, "29:taro", "佐藤 太郎"));
        await world.UntilAsync(hanako, "triage.role");
        var asking = World.Asking(hanako.Conversation);
        await Task.WhenAll(hanako.PressAsync(asking, World.Button(asking, "EC加盟店")), taro.PressAsync(asking, World.Button(asking, "カード会社")));
        await world.Host.SettleAsync();
        var file = await world.CaseAsync(hanako.Conversation);

        Assert.Single(file.History, h => h.Event is AnswerGiven { Field: "triage.role" });
        Assert.Matches("前の質問のもの|ほかの回答が先に入った", hanako.Conversation.Text);
        Assert.Single(hanako.Conversation.Messages, m => m.Buttons.Any(b => World.Own(b, "o") == "question"));
    }

    [Fact]
    public async Task Section_HandedToAColleague_IsAskedThereAndComesHomeWithTheForm()
    {
        await using var world = await World.StartAsync();
        var (hanako, taro) = (world.InGroup(Group, "29:hanako", "港 花子"), world.InGroup(Group, "29:taro", "佐藤 太郎"));
        await world.UntilAsync(hanako, "reporter.name");
        var ask = Talk.CardOf(await world.PressAsync(hanako, "ほかの方に頼む"));
        Talk.CardOf(await hanako.PressAsync(ask, World.Button(ask, "頼む"), ("colleague", taro.Id)));
        await world.Host.SettleAsync();
        var handed = taro.Conversation.Messages.Single(m => m.Buttons.Any(b => World.Own(b, "k") == "takeBack"));
        var askedNext = (await world.AskedAsync(hanako.Conversation))!.Field;
        var question = World.Asking(hanako.Conversation);
        var done = Talk.CardOf(await taro.PressAsync(handed, World.Button(handed, "送信"), ("f:reporter.name", "港 花子"), ("f:reporter.kana", "ミナト ハナコ"), ("f:reporter.phone", "045-000-1234"), ("f:reporter.email", "h@example.co.jp"), ("f:reporter.department", "サポート課")));
        await world.Host.SettleAsync();
        var file = await world.CaseAsync(hanako.Conversation);

        Assert.Equal("佐藤 太郎", handed.Card!["msteams"]!["entities"]![0]!["mentioned"]!["name"]!.GetValue<string>());
        Assert.Equal("incident.discoveredOn", askedNext);
        Assert.Contains("サポート課", done.Text, StringComparison.Ordinal);
        Assert.Equal("佐藤 太郎", file.History.Last(h => h.Event is AnswerGiven { Field: "reporter.name" }).By);
        Assert.Empty(file.Case.HandedOver);
        // The question beside it stays where it is.
        Assert.Equal(question.Id, World.Asking(hanako.Conversation).Id);
    }

    [Fact]
    public async Task Section_TakenBack_IsAskedHereAgain()
    {
        await using var world = await World.StartAsync();
        var (hanako, taro) = (world.InGroup(Group, "29:hanako", "港 花子"), world.InGroup(Group, "29:taro", "佐藤 太郎"));
        await world.UntilAsync(hanako, "reporter.name");
        var ask = Talk.CardOf(await world.PressAsync(hanako, "ほかの方に頼む"));
        await hanako.PressAsync(ask, World.Button(ask, "頼む"), ("colleague", taro.Id));
        await world.Host.SettleAsync();
        var handed = taro.Conversation.Messages.Single(m => m.Buttons.Any(b => World.Own(b, "k") == "takeBack"));
        await hanako.PressAsync(handed, World.Button(handed, "依頼を取り下げる"));
        await world.Host.SettleAsync();

        Assert.Equal("reporter.name", (await world.AskedAsync(hanako.Conversation))!.Field);
        Assert.DoesNotContain(taro.Conversation.Messages, m => m.Buttons.Any(b => World.Own(b, "k") == "takeBack"));
        Assert.Contains("担当者氏名", World.Asking(hanako.Conversation).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Colleague_WhoIsNotInTheConversation_CannotBeAsked()
    {
        await using var world = await World.StartAsync();
        var (hanako, _) = (world.InGroup(Group, "29:hanako", "港 花子"), world.InGroup(Group, "29:taro", "佐藤 太郎"));
        await world.UntilAsync(hanako, "reporter.name");
        var ask = Talk.CardOf(await world.PressAsync(hanako, "ほかの方に頼む"));
        await hanako.PressAsync(ask, World.Button(ask, "頼む"), ("colleague", "29:mallory"));

        Assert.Empty((await world.CaseAsync(hanako.Conversation)).Case.HandedOver);
    }

    [Fact]
    public async Task Installation_ToldInTwoWays_IsWelcomedOnce()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        var added = person.Activity("conversationUpdate");
        added["membersAdded"] = new JsonArray(new JsonObject { ["id"] = StandInTeams.BotId });
        var installed = person.Activity("installationUpdate");
        installed["action"] = "add";
        await person.PostAsync(added);
        await person.PostAsync(installed);
        await person.PostAsync(added);
        await Waiting.UntilAsync(() => person.Conversation.Messages.Count > 0);
        var welcome = person.Conversation.Messages[0];
        await person.PressAsync(welcome, World.Button(welcome, "始める"));
        await world.Host.SettleAsync();

        Assert.Single(person.Conversation.Messages, m => m.Text.Contains("手伝うボットです", StringComparison.Ordinal));
        Assert.Equal("triage.emergency", (await world.AskedAsync(person.Conversation))!.Field);
    }

    [Fact]
    public async Task Installation_OfSomebodyElse_IsNotWelcomed()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        var added = person.Activity("conversationUpdate");
        added["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "29:taro" });

        Assert.Equal(HttpStatusCode.OK, await person.PostAsync(added));
        await world.UntilAsync(person, "triage.emergency");
        Assert.DoesNotContain("手伝うボットです", person.Conversation.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("messageReaction")]
    [InlineData("messageUpdate")]
    [InlineData("endOfConversation")]
    public async Task Activity_ThatSaysNothing_IsAcknowledged(string type)
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();

        Assert.Equal(HttpStatusCode.OK, await person.PostAsync(person.Activity(type)));
        Assert.Null(await world.Host.Desk.LoadByConversationAsync("teams", person.Conversation.Id));
    }

    [Fact]
    public async Task Leads_WithAConversation_AreToldWithoutAnythingAboutAPerson()
    {
        await using var world = await World.StartAsync(settings: s => s["Teams:LeadsConversation"] = "19:leads@thread.tacv2");
        var person = world.Personal();
        await world.UntilAsync(person, null);
        await person.SayAsync("担当者を呼ぶ");
        await person.SayAsync("発行");
        await world.Host.SettleAsync();
        var leads = world.Teams.Conversation("19:leads@thread.tacv2");

        Assert.Equal(2, leads.Messages.Count);
        Assert.Contains("2026-0001", leads.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("みなと", leads.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MessageAction_OnAMessageOfAGroup_BeginsACaseInThePersonalChat()
    {
        await using var world = await World.StartAsync();
        var person = world.InGroup(Group, "29:hanako", "港 花子");
        var value = new JsonObject
        {
            ["commandId"] = "beginCase",
            ["messagePayload"] = new JsonObject { ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "<p>会社名：株式会社みなと家電</p><p>担当者：港 花子</p><div>電話&nbsp;045-000-1234</div>" } },
        };
        var (_, preview) = await person.InvokeAsync("composeExtension/fetchTask", value.DeepClone().AsObject());
        var (_, begun) = await person.InvokeAsync("composeExtension/submitAction", value);
        await world.Host.SettleAsync();
        var chat = world.Teams.Conversation("a:29:hanako");

        Assert.Contains("会社名：株式会社みなと家電", CardReading.Text(preview!["task"]!["value"]!["card"]!["content"]!.AsObject()), StringComparison.Ordinal);
        Assert.Contains("事案 2026-0001", begun!["task"]!["value"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("株式会社みなと家電", chat.Text, StringComparison.Ordinal);
        Assert.Empty(person.Conversation.Messages);
    }
}
