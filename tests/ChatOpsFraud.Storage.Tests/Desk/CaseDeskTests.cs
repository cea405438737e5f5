using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Storage.Tests.Desk;

public sealed class CaseDeskTests : IAsyncDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly ICaseStore _store;
    private readonly CaseDesk _desk;

    public CaseDeskTests()
    {
        _store = _folder.Open();
        _desk = new CaseDesk(_store, ShippedBook.Instance, TimeProvider.System);
    }

    [Fact]
    public async Task Respond_TheFirstTurn_OpensACaseForTheConversation()
    {
        var first = await Replied(new Arrived());
        var second = await Replied(new Said("いいえ"));

        Assert.Equal(first.Case.Number, second.Case.Number);
        Assert.Equal("triage.role", second.Reply.Question?.Field);
    }

    [Fact]
    public async Task Respond_ARepeatedDelivery_ChangesNothingAndAnswersNothing()
    {
        await Replied(new Arrived());
        await Replied(new Said("いいえ"), ids: ["event-1", "channel-ts-1"]);

        var sameId = await _desk.RespondAsync(TurnOf(new Said("はい"), ids: ["event-1"]));
        var otherIdSameMessage = await _desk.RespondAsync(TurnOf(new Said("はい"), ids: ["event-2", "channel-ts-1"]));

        Assert.IsType<DeskAnswer.Repeated>(sameId);
        Assert.IsType<DeskAnswer.Repeated>(otherIdSameMessage);
        Assert.Equal("triage.role", (await Replied(new Arrived())).Reply.Question?.Field);
    }

    [Fact]
    public async Task Respond_TwoAtOnce_OneWinsAndTheOtherIsTold()
    {
        for (var round = 0; round < 20; round++)
        {
            var conversation = $"thread-{round}";
            await Replied(new Arrived(), conversation);

            var answers = await Task.WhenAll(
                Task.Run(() => Replied(new Said("いいえ"), conversation, seen: "triage.emergency")),
                Task.Run(() => Replied(new Said("いいえ"), conversation, seen: "triage.emergency")));

            Assert.Single(answers, a => a.Reply.Blocks.OfType<NoticeBlock>().Any(n => n.Code == "dialogue.outrun"));
            Assert.All(answers, a => Assert.Equal("triage.role", a.Reply.Question?.Field));
            var file = await _desk.LoadAsync(answers[0].Case.Number);
            Assert.Single(file!.History, e => e.Event is AnswerGiven);
        }
    }

    [Fact]
    public async Task Respond_AnUnknownCase_SaysSo() =>
        Assert.IsType<DeskAnswer.NoSuchCase>(await _desk.RespondAsync(TurnOf(new Arrived()), "2026-9999"));

    [Fact]
    public async Task Load_AnEarlierEdition_IsTheCaseAsItWasThen()
    {
        await Replied(new Arrived());
        foreach (var said in new[] { "いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ", "株式会社みなと", "発行", "修正 会社名 株式会社みなと商店", "発行" })
            await Replied(new Said(said));
        var number = (await Replied(new Arrived())).Case.Number;

        var file = await _desk.LoadAsync(number);

        Assert.Equal("株式会社みなと", file!.AtEdition(1)?.Sheet.Value("company.name"));
        Assert.Equal("株式会社みなと商店", file.AtEdition(2)?.Sheet.Value("company.name"));
        Assert.Null(file.AtEdition(3));
    }

    [Fact]
    public async Task Respond_WhenTheRuleSetIsGone_MovesTheCaseTellsItAndWritesItDown()
    {
        var number = (await Replied(new Arrived())).Case.Number;
        var files = new Dictionary<string, string>(ShippedBook.Files, StringComparer.Ordinal);
        files["ruleset.json"] = Regex.Replace(files["ruleset.json"], "\"edition\": \"[^\"]+\"", "\"edition\": \"99.0.0\"", RegexOptions.NonBacktracking);
        var desk = new CaseDesk(_store, new ShippedBook(ShippedBook.Of(files)), TimeProvider.System);

        var answer = Assert.IsType<DeskAnswer.Replied>(await desk.RespondAsync(TurnOf(new Said("いいえ")), number));

        Assert.Single((await desk.LoadAsync(number))!.History, e => e.Event is RuleSetChanged);
        Assert.Contains(answer.Reply.Blocks.OfType<NoticeBlock>(), n => n.Code == "dialogue.ruleSetChanged");
    }

    [Fact]
    public async Task Respond_AfterAnotherProcessHasWritten_SeesIt()
    {
        var number = (await Replied(new Arrived())).Case.Number;
        await using var other = _folder.Open();
        var elsewhere = new CaseDesk(other, ShippedBook.Instance, TimeProvider.System);
        await elsewhere.RespondAsync(TurnOf(new Said("いいえ")), number);

        var here = await Replied(new Said("EC加盟店"), seen: "triage.role");

        Assert.Equal("triage.topic", here.Reply.Question?.Field);
        Assert.Equal(2, (await _desk.LoadAsync(number))!.History.Count(e => e.Event is AnswerGiven));
    }

    [Fact]
    public async Task Respond_ManyTurns_FoldsToWhatIsStored()
    {
        await Replied(new Arrived());
        foreach (var said in new[] { "いいえ", "EC加盟店", "戻る", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ", "株式会社みなと\uD800", "発行" })
            await Replied(new Said(said));
        var kept = (await _desk.LoadByConversationAsync("test", "thread"))!;

        var read = CaseFile.Of((await _store.LoadAsync(kept.Case.Number))!);

        Assert.Equal(read.Version, kept.Version);
        Assert.Equal(read.History.Select(Text), kept.History.Select(Text));
        Assert.Equal(read.Case.Sheet.Answers.OrderBy(a => a.Key, StringComparer.Ordinal), kept.Case.Sheet.Answers.OrderBy(a => a.Key, StringComparer.Ordinal));

        static string Text(RecordedEvent recorded) => $"{recorded.At:O} {recorded.By} {System.Text.Encoding.UTF8.GetString(CaseEventJson.Write(recorded.Event))}";
    }

    [Fact]
    public async Task Respond_Began_LeadsTheConversationToANewCaseAndKeepsTheOld()
    {
        var old = (await Replied(new Arrived())).Case.Number;
        await Replied(new Said("いいえ"));

        var begun = await Replied(new Said("新しい事案"));

        Assert.NotEqual(old, begun.Case.Number);
        Assert.Contains(old, begun.Reply.Blocks.OfType<NoticeBlock>().Single(n => n.Code == "dialogue.beganAfter").Text, StringComparison.Ordinal);
        Assert.Equal(begun.Case.Number, (await Replied(new Said("はい"))).Case.Number);
        Assert.Single((await _desk.LoadAsync(old))!.History, e => e.Event is AnswerGiven);
    }

    [Fact]
    public async Task Respond_ArrivedWithANumber_LeadsTheConversationBackToThatCase()
    {
        var old = (await Replied(new Arrived())).Case.Number;
        await Replied(new Began());

        await _desk.RespondAsync(TurnOf(new Arrived()), old);

        Assert.Equal(old, (await Replied(new Said("いいえ"))).Case.Number);
    }

    [Fact]
    public async Task Record_AnEvent_StandsInTheHistoryAndChangesNoAnswer()
    {
        var number = (await Replied(new Arrived())).Case.Number;

        var file = await _desk.RecordAsync(number, "責任者", new CaseViewed("board"));

        Assert.Equal(("責任者", new CaseViewed("board")), (file!.History[^1].By, file.History[^1].Event));
        Assert.Equal("triage.role", (await Replied(new Said("いいえ"))).Reply.Question?.Field);
        Assert.Null(await _desk.RecordAsync("2026-9999", "責任者", new CaseViewed("board")));
    }

    [Fact]
    public async Task Delete_ACase_IsGoneForEveryTurn()
    {
        var number = (await Replied(new Arrived())).Case.Number;

        Assert.True(await _desk.DeleteAsync(number, "責任者"));

        Assert.IsType<DeskAnswer.NoSuchCase>(await _desk.RespondAsync(TurnOf(new Said("いいえ")), number));
        Assert.Null(await _desk.LoadAsync(number));
        Assert.NotEqual(number, (await Replied(new Arrived())).Case.Number);
    }

    [Fact]
    public async Task Respond_TellsListenersAfterTheCommit()
    {
        var signals = new CaseSignals();
        var heard = new List<CaseSignal>();
        var desk = new CaseDesk(_store, ShippedBook.Instance, TimeProvider.System, signals);
        using (signals.Listen(heard.Add))
        {
            await desk.RespondAsync(TurnOf(new Arrived()));
            await desk.RespondAsync(TurnOf(new Said("いいえ")), send: _ => [new NewOutgoing("test", null, default)]);
        }
        await desk.RespondAsync(TurnOf(new Said("EC加盟店")));

        Assert.Equal([false, true], heard.Select(s => s.HasOutgoing));
        Assert.Equal(heard[1].Version, (await desk.LoadAsync(heard[0].CaseNumber))!.Version - 1);
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<DeskAnswer.Replied> Replied(TurnInput input, string conversation = "thread", IReadOnlyList<string>? ids = null, string? seen = null) =>
        Assert.IsType<DeskAnswer.Replied>(await _desk.RespondAsync(TurnOf(input, conversation, ids, seen)));

    private static Turn TurnOf(TurnInput input, string conversation = "thread", IReadOnlyList<string>? ids = null, string? seen = null) =>
        new("青葉", "test", conversation, ids ?? [], input, seen);
}
