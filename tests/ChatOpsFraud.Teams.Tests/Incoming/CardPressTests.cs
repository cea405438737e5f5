using System.Net;
using ChatOpsFraud.Teams.Tests.Running;
using ChatOpsFraud.Teams.Tests.StandIn;

namespace ChatOpsFraud.Teams.Tests.Incoming;

/// <summary>Cards in a personal chat: answered, refused, old, and made up by somebody else.</summary>
public sealed class CardPressTests
{
    [Fact]
    public async Task Choice_Pressed_LeavesItsShortFormAndAsksTheNextQuestion()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "triage.emergency");
        var asked = World.Asking(person.Conversation);
        var answer = Talk.CardOf(await world.PressAsync(person, "いいえ"));

        Assert.Contains("緊急の危険：いいえ", answer.Text, StringComparison.Ordinal);
        Assert.Contains("回答：港 花子", answer.Text, StringComparison.Ordinal);
        Assert.Equal(answer.Text, person.Conversation.Messages.Single(m => m.Id == asked.Id).Text);
        Assert.StartsWith("立場", World.Asking(person.Conversation).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_ThatCannotBeRead_ComesBackInTheSameCardWithTheReason()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "company.postalCode");
        var asked = World.Asking(person.Conversation);
        var answer = Talk.CardOf(await world.PressAsync(person, "送信", ("text", "だいたい横浜")));

        Assert.Contains("だいたい横浜", CardReading.Inputs(answer.Card!).Single()["value"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("Attention", answer.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(asked.Id, World.Asking(person.Conversation).Id);
        Assert.Equal(answer.Text, World.Asking(person.Conversation).Text);
        Talk.CardOf(await world.PressAsync(person, "送信", ("text", "231-0023")));
        Assert.Equal("231-0023", (await world.CaseAsync(person.Conversation)).Case.Sheet.Value("company.postalCode"));
    }

    [Fact]
    public async Task Send_WithoutAnything_SaysSoAndChangesNothing()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "company.name");
        var before = (await world.CaseAsync(person.Conversation)).Version;
        var answer = Talk.CardOf(await world.PressAsync(person, "送信"));

        Assert.Contains("入力がありませんでした", answer.Text, StringComparison.Ordinal);
        Assert.Contains("会社名", answer.Text, StringComparison.Ordinal);
        Assert.Equal(before, (await world.CaseAsync(person.Conversation)).Version);
    }

    [Fact]
    public async Task Send_WithTheWordOfACommand_ShowsWhatItAsksFor()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "company.address");
        await world.PressAsync(person, "送信", ("text", "確認"));

        Assert.Contains(person.Conversation.Messages, m => m.Text.Contains("8. 会社名：株式会社みなと家電", StringComparison.Ordinal));
        Assert.Contains("会社所在地", World.Asking(person.Conversation).Text, StringComparison.Ordinal);
        Assert.Null((await world.CaseAsync(person.Conversation)).Case.Sheet["company.address"]);
    }

    [Fact]
    public async Task Pickers_OfDayAndTime_CountBeforeTheWords()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "orders[0].purchasedAt");
        await world.PressAsync(person, "送信", ("text:day", "2026-11-20"), ("text:time", "21:05"), ("text", "おととい"));

        Assert.Equal("2026-11-20T21:05", (await world.CaseAsync(person.Conversation)).Case.Sheet.Value("orders[0].purchasedAt"));
    }

    [Fact]
    public async Task Card_OfAnEarlierQuestion_ChangesNothingAndShowsTheCurrentOne()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "triage.emergency");
        var old = World.Asking(person.Conversation);
        await world.UntilAsync(person, "company.name");
        var before = (await world.CaseAsync(person.Conversation)).Case.Sheet.Value("triage.emergency");
        await person.PressAsync(old, World.Button(old, "はい"));
        await person.PressAsync(old, World.Button(old, "わからない"));
        await world.Host.SettleAsync();
        var current = (await world.CaseAsync(person.Conversation)).Case;

        Assert.Equal(before, current.Sheet.Value("triage.emergency"));
        Assert.Null(current.Sheet["company.name"]);
        Assert.Contains("会社名", World.Asking(person.Conversation).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_OfTheCaseBefore_AnswersThatCaseAndNotTheNewOne()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "triage.role");
        var old = World.Asking(person.Conversation);
        var first = (await world.CaseAsync(person.Conversation)).Case.Number;
        await person.SayAsync("新しい事案");
        await world.UntilAsync(person, "triage.role");
        await person.PressAsync(old, World.Button(old, "EC加盟店"));

        Assert.NotEqual(first, (await world.CaseAsync(person.Conversation)).Case.Number);
        Assert.Null((await world.CaseAsync(person.Conversation)).Case.Sheet["triage.role"]);
        Assert.NotNull((await world.Host.Desk.LoadAsync(first))!.Case.Sheet["triage.role"]);
    }

    [Fact]
    public async Task Card_WithTheNumberOfAnotherCase_IsNotObeyed()
    {
        await using var world = await World.StartAsync();
        var (hanako, taro) = (world.Personal(), world.Personal("29:taro", "佐藤 太郎"));
        await world.UntilAsync(hanako, "triage.emergency");
        await world.UntilAsync(taro, "triage.emergency");
        var asking = World.Asking(taro.Conversation);
        var button = World.Button(asking, "はい").DeepClone().AsObject();
        button["data"]!["cof"]!["n"] = (await world.CaseAsync(hanako.Conversation)).Case.Number;
        var forged = await taro.PressAsync(asking, button);
        var elsewhere = await taro.PressAsync(asking, World.Button(World.Asking(hanako.Conversation), "はい"));

        Assert.All([forged, elsewhere], a => Assert.Contains("使えません", a["value"]!.ToString(), StringComparison.Ordinal));
        Assert.Null((await world.CaseAsync(hanako.Conversation)).Case.Sheet["triage.emergency"]);
    }

    [Fact]
    public async Task Submit_InAClientWithoutExecute_DoesTheSame()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "triage.emergency");
        var asked = World.Asking(person.Conversation);
        await person.SubmitAsync(asked, World.Button(asked, "いいえ"));
        await world.UntilAsync(person, "reporter.name");
        var form = World.Asking(person.Conversation);
        await person.SubmitAsync(form, World.Button(form, "まとめて入力"));
        await world.Host.SettleAsync();
        var opened = World.Asking(person.Conversation);
        await person.SubmitAsync(opened, World.Button(opened, "送信"), ("f:reporter.name", "港 花子"), ("f:reporter.kana", "123"));
        await world.Host.SettleAsync();

        Assert.Contains("緊急の危険：いいえ", person.Conversation.Messages.Single(m => m.Id == asked.Id).Text, StringComparison.Ordinal);
        Assert.Equal(form.Id, opened.Id);
        Assert.Equal("港 花子", (await world.CaseAsync(person.Conversation)).Case.Sheet.Value("reporter.name"));
        Assert.Contains("123", World.Asking(person.Conversation).Card!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithOneError_TakesTheRestAndKeepsWhatWasTyped()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "reporter.name");
        var form = Talk.CardOf(await world.PressAsync(person, "まとめて入力"));
        var again = Talk.CardOf(await person.PressAsync(form, World.Button(form, "送信"), ("f:reporter.name", "港 花子"), ("f:reporter.kana", "ミナト ハナコ"), ("f:reporter.email", "花子")));
        await world.Host.SettleAsync();
        var closed = Talk.CardOf(await person.PressAsync(again, World.Button(again, "送信"), ("f:reporter.name", "港 花子"), ("f:reporter.email", "hanako@example.co.jp")));
        await world.Host.SettleAsync();
        var sheet = (await world.CaseAsync(person.Conversation)).Case.Sheet;

        Assert.Contains("花子", CardReading.Inputs(again.Card!).Select(i => i["value"]?.GetValue<string>()));
        Assert.Contains("Attention", again.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(("港 花子", "ミナト ハナコ", "hanako@example.co.jp"), (sheet.Value("reporter.name"), sheet.Value("reporter.kana"), sheet.Value("reporter.email")));
        Assert.Contains("hanako@example.co.jp", closed.Text, StringComparison.Ordinal);
        Assert.Empty(closed.Buttons);
    }

    [Fact]
    public async Task Status_OfOneCase_IsOneMessageThatIsKeptUpToDate()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "triage.emergency");
        var first = person.Conversation.Messages.Single(m => m.Buttons.Any(b => World.Own(b, "o") == "status"));
        await world.UntilAsync(person, null);
        await person.SayAsync("発行");
        await world.Host.SettleAsync();
        var last = person.Conversation.Messages.Single(m => m.Buttons.Any(b => World.Own(b, "o") == "status"));

        Assert.Equal(first.Id, last.Id);
        Assert.Contains("発行済み：第1版", last.Text, StringComparison.Ordinal);
        Assert.Contains("提出先：神奈川県警察本部", last.Text, StringComparison.Ordinal);
        Assert.InRange(last.Edits, 3, 15);
    }

    [Fact]
    public async Task Status_Review_CanBeAskedForAgain()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, "company.address");
        var status = person.Conversation.Messages.Single(m => m.Buttons.Any(b => World.Own(b, "o") == "status"));
        for (var i = 0; i < 2; i++) Assert.Contains("事案 2026-0001", Talk.CardOf(await person.PressAsync(status, World.Button(status, "確認"))).Text, StringComparison.Ordinal);
        await world.Host.SettleAsync();

        Assert.Equal(2, person.Conversation.Messages.Count(m => m.Text.Contains("8. 会社名：株式会社みなと家電", StringComparison.Ordinal)));
        Assert.Single(person.Conversation.Messages, m => m.Buttons.Any(b => World.Own(b, "o") == "question"));
    }

    [Fact]
    public async Task Correct_PickedRow_AsksThatFieldAgain()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        await world.UntilAsync(person, null);
        var confirm = World.Asking(person.Conversation);
        var row = CardReading.Inputs(confirm.Card!).Single()["choices"]!.AsArray().Single(c => c!["title"]!.GetValue<string>().Contains("会社名", StringComparison.Ordinal));
        await world.PressAsync(person, "修正", ("pick", row!["value"]!.GetValue<string>()));

        Assert.Equal("company.name", (await world.AskedAsync(person.Conversation))!.Field);
        Assert.Contains("いまの回答：株式会社みなと家電", World.Asking(person.Conversation).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Texts_OfTheLongestKind_AreShownWholeInMessagesThatTeamsTakes()
    {
        await using var world = await World.StartAsync();
        var person = world.Personal();
        var text = string.Concat(Enumerable.Range(0, 390).Select(i => $"{i}番目の文です。"));
        foreach (var field in new[] { "incident.discovery", "incident.reason", "other.notes" })
        {
            await world.UntilAsync(person, field);
            await person.SayAsync(text);
        }
        await world.UntilAsync(person, null);
        var shown = string.Concat(person.Conversation.Messages.Where(m => m.Card is not null).SelectMany(m => CardReading.Elements(m.Card)).Where(e => e["type"]!.GetValue<string>() == "TextRun").Select(e => e["text"]!.GetValue<string>()));

        Assert.Contains("0番目の文です。", shown, StringComparison.Ordinal);
        Assert.Contains("389番目の文です。", shown, StringComparison.Ordinal);
        Assert.Contains("40番目の文です。41番目の文です。", shown, StringComparison.Ordinal);
        Assert.Empty(world.Teams.Complaints);
        Assert.Equal(HttpStatusCode.OK, await person.SayAsync("修正 発覚の経緯"));
        await world.Host.SettleAsync();
        Assert.Empty(world.Teams.Complaints);
    }
}
