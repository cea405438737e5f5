using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Receiving;

/// <summary>How the conversation looks to the people in it.</summary>
public sealed class ConversationTests(SlackFixture fixture) : IClassFixture<SlackFixture>
{
    [Fact]
    public async Task Answer_Typed_PutsTheAnswerInThePlaceOfTheQuestion()
    {
        var person = await fixture.InterviewAsync();
        await person.SayAsync("株式会社みなと家電");
        await fixture.Host.QuietAsync();

        var closed = Assert.Single(person.Messages, m => m.Shown.Contains("✓ 会社名：株式会社みなと家電", StringComparison.Ordinal));
        Assert.NotNull(closed.Button("直す"));
        Assert.Null(closed.Button("わからない"));
    }

    [Fact]
    public async Task Correct_FromAnAnsweredQuestion_AsksItAgainAndChangesIt()
    {
        var person = await fixture.InterviewAsync();
        await person.SayAsync("株式会社みなと家電");
        await fixture.Host.QuietAsync();
        await person.PressAsync(person.Messages.Last(m => m.Shown.StartsWith("✓ 会社名", StringComparison.Ordinal)), "直す");
        await fixture.Host.QuietAsync();

        Assert.Contains("いまの回答：株式会社みなと家電", person.Last.Shown, StringComparison.Ordinal);
        Assert.Contains(person.Messages, m => m.Shown.Contains("下でもう一度聞いています", StringComparison.Ordinal));
        await person.SayAsync("株式会社みなと電機");
        await fixture.Host.QuietAsync();
        Assert.Equal("株式会社みなと電機", (await fixture.CaseOfAsync(person)).Sheet.Value("company.name"));
        Assert.Contains(person.Messages, m => m.Shown.Contains("✓ 会社名：株式会社みなと電機", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answer_ToAQuestionWithADecisionBesideIt_LeavesTheDecisionStanding()
    {
        var person = await fixture.InterviewAsync();
        await person.SayAsync("株式会社みなと家電");
        await fixture.Host.QuietAsync();

        var decision = Assert.Single(person.Messages, m => m.Shown.Contains("判定：通報", StringComparison.Ordinal));
        Assert.Contains("根拠：", decision.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("会社名", decision.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_DuringTheInterview_IsOneMessageThatIsKeptUpToDate()
    {
        var person = await fixture.InterviewAsync();
        await person.SayAsync("株式会社みなと家電");
        await fixture.Host.QuietAsync();
        var before = Assert.Single(person.Messages, m => m.Button("確認") is not null);
        var shown = before.Shown;
        await person.SayAsync("横浜市中区山下町1");
        await fixture.Host.QuietAsync();

        var after = Assert.Single(person.Messages, m => m.Button("確認") is not null);
        Assert.Equal(before.Ts, after.Ts);
        Assert.NotEqual(shown, after.Shown);
        Assert.Contains("神奈川県警察本部", after.Shown, StringComparison.Ordinal);
        Assert.Contains("2/", after.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Press_ButtonOfAnOldQuestion_IsRefusedKindlyWithTheCurrentQuestion()
    {
        var person = fixture.Person();
        await person.SayAsync("お願いします");
        await fixture.Host.QuietAsync();
        var first = person.Press(person.Last, person.Last.Button("はい")!);
        var skipped = person.Press(person.Last, person.Last.Button("わからない")!);
        await person.SayAsync("いいえ");
        await fixture.Host.QuietAsync();
        await fixture.Line.InteractionAsync(first);
        await fixture.Host.QuietAsync();
        await fixture.Line.InteractionAsync(skipped);
        await fixture.Host.QuietAsync();

        var sheet = (await fixture.CaseOfAsync(person)).Sheet;
        Assert.Equal("no", sheet.Value("triage.emergency"));
        Assert.Null(sheet["triage.role"]);
        Assert.Contains("立場", person.Last.Shown, StringComparison.Ordinal);
        Assert.Contains(person.Messages, m => m.Shown.Contains("お知らせ：", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Press_ButtonOfAnotherCase_DoesNotAnswerTheNewOne()
    {
        var person = fixture.Person();
        await person.SayAsync("お願いします");
        await fixture.Host.QuietAsync();
        var (old, number) = (person.Last, (await fixture.CaseOfAsync(person)).Number);
        await person.SayAsync("新しい事案");
        await fixture.Host.QuietAsync();
        await fixture.Line.InteractionAsync(person.Press(old, old.Button("はい")!));
        await Waiting.UntilAsync(() => person.Messages.Any(m => m.OnlyFor == person.User), "the whisper");

        Assert.Empty((await fixture.CaseOfAsync(person)).Sheet.Answers);
        var whisper = person.Messages.Single(m => m.OnlyFor == person.User);
        Assert.Contains(number, whisper.Shown, StringComparison.Ordinal);
        await person.PressAsync(whisper, "続ける");
        await fixture.Host.QuietAsync();
        Assert.Equal(number, (await fixture.CaseOfAsync(person)).Number);
    }

    [Fact]
    public async Task Pick_Day_IsTheAnswer()
    {
        var person = await fixture.InterviewAsync();
        await person.SayAsync("修正 発覚日");
        await fixture.Host.QuietAsync();
        var picker = person.Last.Buttons.Single(b => b["type"]!.ToString() == "datepicker");
        await person.ActAsync(person.Last, picker, action => action["selected_date"] = "2026-11-20");
        await fixture.Host.QuietAsync();

        Assert.Equal("2026-11-20", (await fixture.CaseOfAsync(person)).Sheet.Value("incident.discoveredOn"));
    }

    [Fact]
    public async Task Review_HasAButtonForEachAnswerAndLeadsToIssue()
    {
        var person = await fixture.InterviewAsync();
        await person.SayAsync("株式会社みなと家電");
        await fixture.Host.QuietAsync();
        await person.PressAsync("確認");
        await fixture.Host.QuietAsync();

        var review = person.Messages.Where(m => m.Shown.Contains("会社名：株式会社みなと家電", StringComparison.Ordinal) && m.Edits == 0).ToList();
        Assert.NotEmpty(review);
        Assert.True(review.Sum(m => m.Buttons.Count(b => b["action_id"]!.ToString() == "correct")) > 10);
        var issue = person.Messages.SelectMany(m => m.Buttons).First(b => b["action_id"]!.ToString() == "issue");
        Assert.NotNull(issue["confirm"]);
    }

    [Fact]
    public async Task Answer_WrittenBeforeTheQuestionWasSeen_IsNotTakenForIt()
    {
        var person = await fixture.InterviewAsync();
        var early = fixture.Slack.Write(person.Channel, person.User, "みなと家電オンライン");
        await person.SayAsync("株式会社みなと家電");
        await fixture.Host.QuietAsync();
        await fixture.Line.EventAsync(person.Event(early, "im"));
        await fixture.Host.QuietAsync();

        var sheet = (await fixture.CaseOfAsync(person)).Sheet;
        Assert.Equal("株式会社みなと家電", sheet.Value("company.name"));
        Assert.Null(sheet["company.address"]);
        Assert.Contains("会社所在地", person.Last.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thread_TwoPeopleAtOnce_OneWinsAndTheOtherIsTold()
    {
        var first = await fixture.ThreadInterviewAsync();
        var second = new Talker(fixture.Slack, fixture.Line, fixture.NewUser("佐藤 健"), first.Channel, first.Thread);
        await Task.WhenAll(first.SayAsync("株式会社みなと家電"), second.SayAsync("株式会社みなとストア"));
        await fixture.Host.QuietAsync();

        var current = await fixture.CaseOfAsync(first);
        Assert.Contains(current.Sheet.Value("company.name"), (string[])["株式会社みなと家電", "株式会社みなとストア"]);
        Assert.Null(current.Sheet["company.address"]);
        Assert.Contains(first.Messages, m => m.Shown.Contains("ほかの回答が先に入った", StringComparison.Ordinal));
        Assert.Contains(current.Sheet["company.name"]!.By, (string[])["港 花子", "佐藤 健"]);
    }

    [Fact]
    public async Task Thread_TalkThatNamesSomebodyElse_IsLeftAlone()
    {
        var person = await fixture.ThreadInterviewAsync();
        var commits = fixture.Host.Store.Commits;
        await person.SayMarkedAsync("<@U0SATO> これ見ましたか");

        Assert.Equal(commits, fixture.Host.Store.Commits);
    }

    [Fact]
    public async Task Channel_WithoutACaseOrAMention_IsLeftAlone()
    {
        var person = new Talker(fixture.Slack, fixture.Line, fixture.NewUser(), "C0FRAUD");
        var commits = fixture.Host.Store.Commits;
        await person.SayAsync("きょうの当番は佐藤さんです");

        Assert.Equal(commits, fixture.Host.Store.Commits);
    }
}
