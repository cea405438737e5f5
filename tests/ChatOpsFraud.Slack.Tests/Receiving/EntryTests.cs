using System.Text;
using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Tests.Loopback;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Receiving;

/// <summary>The ways in beside messages and mentions.</summary>
public sealed class EntryTests(SlackFixture fixture) : IClassFixture<SlackFixture>
{
    private const string Memo = "カード会社より入電メモ 11/23 10:15\n注文日時: 2026/11/20 21:05:33\n商品: ノートパソコン X1 × 2台 198,000円\nIPアドレス: 203.0.113.45:51234\nUser-Agent: Mozilla/5.0";

    [Fact]
    public async Task Command_Bare_GoesOnInDirectMessages()
    {
        var person = fixture.Person();
        var answer = await fixture.Line.CommandAsync(Command(person, ""));
        await fixture.Host.QuietAsync();

        Assert.Equal("ephemeral", answer!["response_type"]!.ToString());
        Assert.Contains("緊急の危険", person.Last.Shown, StringComparison.Ordinal);
        await person.SayAsync("いいえ");
        Assert.Equal("no", (await fixture.CaseOfAsync(person)).Sheet.Value("triage.emergency"));
    }

    [Fact]
    public async Task Command_Repeated_BeginsOneCase()
    {
        var person = fixture.Person();
        var command = Command(person, "");
        for (var i = 0; i < 3; i++) await fixture.Line.CommandAsync(command);
        await fixture.Host.QuietAsync();

        Assert.Single(person.Messages, m => m.Button("いいえ") is not null);
    }

    [Fact]
    public async Task GlobalShortcut_OpensAFormAndBeginsWithItsPaste()
    {
        var person = fixture.Person();
        var shortcut = person.Interaction("shortcut");
        shortcut["callback_id"] = "start_case";
        await fixture.Line.InteractionAsync(shortcut);
        await Waiting.UntilAsync(() => fixture.Slack.Views.Any(v => v["opened_for"]!.ToString() == shortcut["trigger_id"]!.ToString()), "the modal");
        await person.SubmitAsync(fixture.Slack.Views.Last(v => v["callback_id"]?.ToString() == "start"), ("paste", Memo));
        await fixture.Host.QuietAsync();

        Assert.Contains("203.0.113.45", string.Join('\n', person.Messages.Select(m => m.Shown)), StringComparison.Ordinal);
        Assert.NotEmpty((await fixture.CaseOfAsync(person)).Pasted);
    }

    [Fact]
    public async Task MessageShortcut_TheMessageIsThePaste()
    {
        var person = fixture.Person();
        var action = person.Interaction("message_action");
        action["callback_id"] = "case_from_message";
        action["channel"] = new JsonObject { ["id"] = "C0GENERAL" };
        action["message"] = new JsonObject { ["ts"] = fixture.Slack.NextTs(), ["text"] = Memo.Replace("&", "&amp;", StringComparison.Ordinal) };
        await fixture.Line.InteractionAsync(action);
        await fixture.Host.QuietAsync();

        Assert.NotEmpty((await fixture.CaseOfAsync(person)).Pasted);
        await Waiting.UntilAsync(() => fixture.Slack.In("C0GENERAL").Any(m => m.OnlyFor == person.User), "the hint where to go on");
        Assert.DoesNotContain(fixture.Slack.In("C0GENERAL"), m => m.OnlyFor is null);
    }

    [Fact]
    public async Task Home_ShowsTheOpenCasesAndLeadsBackToThem()
    {
        var person = await fixture.InterviewAsync();
        var number = (await fixture.CaseOfAsync(person)).Number;
        await person.SayAsync("新しい事案");
        await fixture.Host.QuietAsync();
        var home = await HomeAsync(person);

        Assert.Contains(number, home.ToJsonString(), StringComparison.Ordinal);
        var resume = home["blocks"]!.AsArray().Single(b => b!["text"]?["text"]?.ToString().Contains(number, StringComparison.Ordinal) == true)!["accessory"]!.AsObject();
        await ActAsync(person, resume);
        await fixture.Host.QuietAsync();
        Assert.Equal(number, (await fixture.CaseOfAsync(person)).Number);
    }

    [Fact]
    public async Task Profile_IsFilledIntoTheNextCase()
    {
        var person = fixture.Person();
        var home = await HomeAsync(person);
        var buttons = home["blocks"]!.AsArray().First(b => b!["type"]!.ToString() == "actions")!["elements"]!.AsArray();
        var before = fixture.Slack.Views.Count;
        await ActAsync(person, buttons[1]!.AsObject());
        await Waiting.UntilAsync(() => fixture.Slack.Views.Count > before, "the modal");
        var view = fixture.Slack.Views.Last();
        var refused = await person.SubmitAsync(view, ("company.name", "株式会社みなと家電"), ("reporter.email", "これは違う"));
        Assert.NotNull(refused!["errors"]!["reporter.email"]);
        Assert.Null(await person.SubmitAsync(view, ("company.name", "株式会社みなと家電"), ("reporter.email", "hanako.minato@example.co.jp")));
        await ActAsync(person, buttons[0]!.AsObject());
        await fixture.Host.QuietAsync();

        var sheet = (await fixture.CaseOfAsync(person)).Sheet;
        Assert.Equal("株式会社みなと家電", sheet.Value("company.name"));
        Assert.Equal("hanako.minato@example.co.jp", sheet.Value("reporter.email"));
        await person.SayAsync("いいえ");
        Assert.Equal("no", (await fixture.CaseOfAsync(person)).Sheet.Value("triage.emergency"));
    }

    [Theory]
    [InlineData("memo.txt", false)]
    [InlineData("memo.csv", true)]
    public async Task File_OfText_IsReadAsAPaste(string name, bool isShiftJis)
    {
        var person = fixture.Person();
        await person.SayAsync("お願いします");
        await fixture.Host.QuietAsync();
        await ShareAsync(person, name, isShiftJis ? CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(Memo) : Encoding.UTF8.GetBytes(Memo));
        await Waiting.UntilAsync(() => person.Messages.Any(m => m.Shown.Contains("ノートパソコン X1", StringComparison.Ordinal)), "what was read");

        Assert.NotEmpty((await fixture.CaseOfAsync(person)).Pasted);
    }

    [Fact]
    public async Task File_ThatIsNoText_IsRefusedInOneSentence()
    {
        var person = fixture.Person();
        await person.SayAsync("お願いします");
        await fixture.Host.QuietAsync();
        await ShareAsync(person, "photo.png", [1, 2, 3]);

        await Waiting.UntilAsync(() => person.Messages.Any(m => m.Shown.Contains("このファイルは読めません", StringComparison.Ordinal)), "the refusal");
    }

    private async Task ShareAsync(Talker person, string name, byte[] bytes)
    {
        var file = new SlackFile { Number = 900_000 + fixture.Slack.Files.Count, Name = name, Length = bytes.Length, Bytes = bytes };
        fixture.Slack.Files[file.Id] = file;
        var envelope = person.Event(fixture.Slack.Write(person.Channel, person.User, ""), "im");
        envelope["event"]!["subtype"] = "file_share";
        envelope["event"]!["files"] = new JsonArray(new JsonObject { ["id"] = file.Id, ["name"] = name, ["url_private_download"] = new Uri(fixture.Slack.ApiAddress, $"/files/{file.Id}").AbsoluteUri });
        await fixture.Line.EventAsync(envelope);
    }

    private async Task<JsonObject> HomeAsync(Talker person)
    {
        var before = fixture.Slack.Views.Count(v => v["opened_for"]?.ToString() == person.User);
        await fixture.Line.EventAsync(Talker.Envelope(new JsonObject { ["type"] = "app_home_opened", ["user"] = person.User, ["tab"] = "home" }));
        await Waiting.UntilAsync(() => fixture.Slack.Views.Count(v => v["opened_for"]?.ToString() == person.User) > before, "the home page");
        return fixture.Slack.Views.Last(v => v["opened_for"]?.ToString() == person.User);
    }

    private async Task ActAsync(Talker person, JsonObject button)
    {
        var payload = person.Interaction("block_actions");
        payload["container"] = new JsonObject { ["type"] = "view" };
        payload["view"] = new JsonObject { ["type"] = "home", ["id"] = "V0HOME" };
        payload["actions"] = new JsonArray(new JsonObject { ["action_id"] = button["action_id"]!.ToString(), ["value"] = button["value"]!.ToString(), ["type"] = "button", ["action_ts"] = fixture.Slack.NextTs() });
        await fixture.Line.InteractionAsync(payload);
    }

    private JsonObject Command(Talker person, string text) => new()
    {
        ["command"] = "/fraud",
        ["text"] = text,
        ["team_id"] = LoopbackSlack.Team,
        ["user_id"] = person.User,
        ["channel_id"] = "C0GENERAL",
        ["trigger_id"] = fixture.Slack.NextTrigger(),
        ["is_enterprise_install"] = "false",
    };
}
