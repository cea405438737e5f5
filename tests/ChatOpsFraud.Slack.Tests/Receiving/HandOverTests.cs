using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Receiving;

/// <summary>A section goes to a colleague and comes home.</summary>
public sealed class HandOverTests(SlackFixture fixture) : IClassFixture<SlackFixture>
{
    [Fact]
    public async Task Mention_OfAColleagueAndASection_SendsJustThatFormAndTheThreadShowsItsReturn()
    {
        var person = await fixture.ThreadInterviewAsync();
        var user = fixture.NewUser("佐藤 健");
        await person.SayMarkedAsync($"<@{user}> 購入時のログ情報をお願いします");
        await fixture.Host.QuietAsync();
        var colleague = fixture.Person(user);

        var request = Assert.Single(colleague.Messages);
        Assert.Contains("港 花子さんから、「購入時のログ情報」の記入を頼まれました", request.Shown, StringComparison.Ordinal);
        Assert.Contains("IPアドレス", request.Shown, StringComparison.Ordinal);
        Assert.Contains(person.Messages, m => m.Shown.Contains("佐藤 健さんに頼みました", StringComparison.Ordinal));
        Assert.Contains("佐藤 健", person.Messages.Single(m => m.Button("確認") is not null).Shown, StringComparison.Ordinal);

        var view = await colleague.OpenAsync("入力する");
        Assert.DoesNotContain("company.name", view.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(await colleague.SubmitAsync(view, ("orders[0].log.clientIp", "203.0.113.45"), ("orders[0].log.clientPort", "51234")));
        await fixture.Host.QuietAsync();

        var sheet = (await fixture.CaseOfAsync(person)).Sheet;
        Assert.Equal("佐藤 健", sheet["orders[0].log.clientIp"]!.By);
        Assert.Contains(person.Messages, m => m.Shown.Contains("佐藤 健さんから「購入時のログ情報」の回答が 2 項目届きました", StringComparison.Ordinal));
        await Waiting.UntilAsync(() => colleague.Messages[0].Shown.Contains("受け取りました", StringComparison.Ordinal), "the thanks");
        Assert.Empty(colleague.Messages[0].Buttons);
    }

    [Fact]
    public async Task Button_ChoosesColleagueAndSection()
    {
        var person = await fixture.InterviewAsync();
        await person.SayAsync("株式会社みなと家電");
        await fixture.Host.QuietAsync();
        var user = fixture.NewUser("鈴木 一郎");
        var view = await person.OpenAsync("ほかの人に頼む");
        await person.SubmitAsync(view, ("section", "delivery[0]"), ("user", user));
        await fixture.Host.QuietAsync();

        Assert.Contains("配送先", fixture.Person(user).Messages.Single().Shown, StringComparison.Ordinal);
        Assert.True((await fixture.CaseOfAsync(person)).HandedOver.ContainsKey("delivery[0]"));
    }

    [Fact]
    public async Task TakeBack_FromTheStatusMessage_AsksHereAgain()
    {
        var person = await fixture.ThreadInterviewAsync();
        await person.SayMarkedAsync("<@U0SATO> 配送先を教えてください");
        await fixture.Host.QuietAsync();
        Assert.NotEmpty((await fixture.CaseOfAsync(person)).HandedOver);
        var status = person.Messages.Single(m => m.Button("確認") is not null);
        await person.PressAsync(status, "取り下げる：配送先（佐藤 健さん）");
        await fixture.Host.QuietAsync();

        Assert.Empty((await fixture.CaseOfAsync(person)).HandedOver);
        Assert.Single(person.Messages.Single(m => m.Button("確認") is not null).Blocks, b => b!["type"]!.ToString() == "actions");
    }

    [Fact]
    public async Task Colleague_ClosesTheForm_FindsTheDraftInTheOwnMessages()
    {
        var person = await fixture.ThreadInterviewAsync();
        var colleague = fixture.Person(fixture.NewUser("佐藤 健"));
        await person.SayMarkedAsync($"<@{colleague.User}> 配送先を教えてください");
        await fixture.Host.QuietAsync();
        var view = await colleague.OpenAsync("入力する");
        await colleague.TypeAsync(view, ("orders[0].delivery.name", "山田 太郎"));
        await colleague.CloseAsync(view);

        await Waiting.UntilAsync(() => colleague.Messages.Any(m => m.Button("続きを書く") is not null), "the offer");
        Assert.DoesNotContain(fixture.Slack.In(person.Channel, person.Thread), m => m.OnlyFor == colleague.User);
    }

    [Fact]
    public async Task CallForHelp_IsToldToTheLeadsWithoutPersonalData()
    {
        var person = await fixture.ThreadInterviewAsync();
        await person.SayAsync("株式会社みなと家電");
        await person.SayAsync("担当者を呼ぶ");
        await fixture.Host.QuietAsync();
        var number = (await fixture.CaseOfAsync(person)).Number;

        var notice = Assert.Single(fixture.Slack.In("C0LEADS"), m => m.Shown.Contains(number, StringComparison.Ordinal));
        Assert.DoesNotContain("みなと", notice.Blocks.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("港", notice.Blocks.ToJsonString(), StringComparison.Ordinal);
        Assert.StartsWith("https://loopback.slack.example/archives/C0FRAUD/", notice.Buttons.Single()["url"]!.ToString(), StringComparison.Ordinal);
    }
}
