using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Slack.Blocks;
using ChatOpsFraud.Slack.Tests.Loopback;

namespace ChatOpsFraud.Slack.Tests.Blocks;

/// <summary>Whatever people write: nothing of it takes effect, and nothing of it breaks a limit.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Texts =>
    [
        "<!channel> <!here> <@U0SATO> <#C0FRAUD>",
        "<https://evil.example.com|会社のサイト>",
        "*太字* _斜体_ `code` ~取消~ > 引用",
        "&lt;!channel&gt; &amp;",
        "@channel @here @everyone",
        ":bomb: :fire:",
        "{\"type\":\"section\"} \\\" \\u0000",
        "\u202Ebackwards \uD83D\uDC4D \uFFFD",
        new string('あ', 3_500),
        string.Concat(Enumerable.Repeat("𠮷", 3_500)),
        new string('<', 3_000),
        new string('\n', 500),
        " ",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Render_TextOfAPersonEverywhere_IsPlainAndWithinTheLimits(string text)
    {
        var messages = ReplyRenderer.Render("2026-0001", Everything(text), Expects.Confirm);

        Assert.All(messages, m => Assert.Null(BlockLimits.OfMessage(m.Blocks)));
        Assert.All(messages, m => Assert.NotEmpty(m.Blocks));
        Assert.All(messages, m => AssertPlain(m.Text, m.Blocks));
        var shown = string.Concat(messages.SelectMany(m => Shown(m.Blocks)));
        if (text.Length < 1000 && text.Trim().Length > 0) Assert.True(shown.Split(text).Length > 5, "It is not shown as it was written.");
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Cards_TextOfAPersonEverywhere_ArePlainAndWithinTheLimits(string text)
    {
        var labels = Enumerable.Repeat(text, 60).ToList();
        var status = new CaseStatus("2026-0001", "聴取", 3, 42, text, text, labels, labels, labels, 1, true, text);
        var form = new SectionForm("company", text, [.. Enumerable.Range(0, 60).Select(i => Question(text, $"orders[{i}].x", (FieldKind)(i % 18)))]);
        SlackMessage[] messages =
        [
            StatusCard.Of(status, ["company", "log[0]"], false),
            AnsweredQuestion.Of("2026-0001", new TakenAnswer("company.name", text, text, true)),
            HandOverView.Request("2026-0001", form with { Fields = [.. form.Fields.Take(10).Select(f => f with { Why = "なぜ" })] }, text.Length > 200 ? "港" : text, SlackPlace.Direct("T1", "U1")),
        ];
        JsonObject[] views =
        [
            FormView.Of(form, new ButtonValue("2026-0001", Section: "company", Home: SlackPlace.InThread("T1", "C1", "1.1")), new Dictionary<string, string>()),
            HandOverView.Of([("company", text), ("reporter", text)], "reporter", new ButtonValue("2026-0001")),
            HomeView.Of([.. Enumerable.Repeat(status, 30)], true),
            StartView.Of(),
        ];

        Assert.All(messages, m => AssertPlain(m.Text, m.Blocks));
        Assert.All(views, v => AssertPlain("", v["blocks"]!.AsArray()));
        Assert.All(views, v => Assert.Null(BlockLimits.OfView(v)));
        Assert.Null(BlockLimits.OfMessage(messages[1].Blocks));
        if (text.Length < 1000) Assert.All(messages, m => Assert.Null(BlockLimits.OfMessage(m.Blocks)));
    }

    [Fact]
    public void Render_ALongReview_IsSplitWithinTheLimits()
    {
        var rows = Enumerable.Range(1, 400).Select(i => new ReviewRow(i, $"orders[{i}].name", $"商品{i}の商品名", new string('あ', i * 7), "given")).ToList();
        var messages = ReplyRenderer.Render("2026-0001", [new ReviewBlock([new ReviewSection("購入情報", rows)], ["会社名"])], Expects.Confirm);

        Assert.True(messages.Count > 8);
        Assert.All(messages, m => Assert.Null(BlockLimits.OfMessage(m.Blocks)));
        Assert.Equal(400, messages.Sum(m => m.Blocks.Count(b => b!["accessory"] is not null)));
    }

    private static Block[] Everything(string text) =>
    [
        new SayBlock(text),
        new NoticeBlock(NoticeLevel.Warn, "x", text),
        new DecisionBlock("r", "report", text, text, false, [new AdviceLine("a", text, [text, text])], [new("c", text, text, text, text)], "1"),
        new JurisdictionBlock("r", text, text, null, text, text, text, text, [text], [new("c", text, text, text, text)], "1"),
        new ReviewBlock([new ReviewSection(text, [.. Enumerable.Range(1, 6).Select(i => new ReviewRow(i, "company.name", text, text, "given"))])], [text]),
        Question(text, "company.name", FieldKind.Date) with { Choices = [.. Enumerable.Range(0, 30).Select(_ => new ChoiceOption(text, text))] },
    ];

    private static QuestionBlock Question(string text, string field, FieldKind kind) =>
        new(field, kind, text, true, true, text, kind == FieldKind.YesNo ? [new("yes", text), new("no", text)] : [], false, text, text, text, text, null, ["わからない"], "company");

    private static void AssertPlain(string fallback, JsonNode blocks)
    {
        Assert.DoesNotContain("<", fallback, StringComparison.Ordinal);
        Assert.DoesNotContain(">", fallback, StringComparison.Ordinal);
        Assert.DoesNotContain("\"mrkdwn\"", blocks.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"emoji\":true", blocks.ToJsonString(), StringComparison.Ordinal);
        foreach (var type in Types(blocks)) Assert.DoesNotContain(type, (string[])["link", "user", "usergroup", "channel", "broadcast", "emoji", "markdown"]);
    }

    private static IEnumerable<string> Types(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(p => p is { Key: "type", Value: JsonValue type } ? [type.ToString()] : Types(p.Value)),
        JsonArray list => list.SelectMany(Types),
        _ => [],
    };

    private static IEnumerable<string> Shown(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(p => p is { Key: "text", Value: JsonValue text } ? [text.ToString()] : Shown(p.Value)),
        JsonArray list => list.SelectMany(Shown),
        _ => [],
    };
}
