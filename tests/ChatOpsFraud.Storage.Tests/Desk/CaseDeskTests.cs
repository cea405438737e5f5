using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Storage.Tests.Desk;

public sealed class CaseDeskTests : IAsyncDisposable
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Files = new(() =>
    {
        var folder = RulesFolder();
        return Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .ToDictionary(p => Path.GetRelativePath(folder, p).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
    });

    private static readonly Lazy<RuleBook> Shipped = new(() => BookOf(Files.Value));

    private readonly StoreFolder _folder = new();
    private readonly ICaseStore _store;
    private readonly CaseDesk _desk;

    public CaseDeskTests()
    {
        _store = _folder.Open();
        _desk = new CaseDesk(_store, new OneBook(Shipped.Value), TimeProvider.System);
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
        var files = new Dictionary<string, string>(Files.Value, StringComparer.Ordinal);
        files["ruleset.json"] = Regex.Replace(files["ruleset.json"], "\"edition\": \"[^\"]+\"", "\"edition\": \"99.0.0\"", RegexOptions.NonBacktracking);
        var desk = new CaseDesk(_store, new OneBook(BookOf(files)), TimeProvider.System);

        var answer = Assert.IsType<DeskAnswer.Replied>(await desk.RespondAsync(TurnOf(new Said("いいえ")), number));

        Assert.Single((await desk.LoadAsync(number))!.History, e => e.Event is RuleSetChanged);
        Assert.Contains(answer.Reply.Blocks.OfType<NoticeBlock>(), n => n.Code == "dialogue.ruleSetChanged");
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

    private static RuleBook BookOf(IReadOnlyDictionary<string, string> files) =>
        new(RuleSet.Read(files).Sound, QuestionnaireReader.Read(files).Sound);

    private static string RulesFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ChatOpsFraud.sln"))) return Path.Combine(folder.FullName, "rules");
        throw new DirectoryNotFoundException("ChatOpsFraud.sln is not above the tests.");
    }

    private sealed class OneBook(RuleBook book) : IRuleBooks
    {
        public RuleBook Current => book;

        public RuleBook? Find(string hash) => hash == book.Hash ? book : null;
    }
}
