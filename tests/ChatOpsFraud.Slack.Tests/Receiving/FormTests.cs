using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Receiving;

/// <summary>Sections as modals.</summary>
public sealed class FormTests(SlackFixture fixture) : IClassFixture<SlackFixture>
{
    [Fact]
    public async Task Submit_AllReadable_TakesThemAndAsksWhatIsLeft()
    {
        var person = await fixture.InterviewAsync();
        var view = await person.OpenAsync("まとめて入力");
        var answer = await person.SubmitAsync(view, ("company.name", "株式会社みなと家電"), ("company.address", "横浜市中区山下町1"));
        await fixture.Host.QuietAsync();

        Assert.Null(answer);
        var sheet = (await fixture.CaseOfAsync(person)).Sheet;
        Assert.Equal("株式会社みなと家電", sheet.Value("company.name"));
        Assert.Contains("山下町", sheet.Value("company.address"), StringComparison.Ordinal);
        Assert.Contains("郵便番号", person.Last.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submit_OneUnreadable_StandsBesideItsFieldAndTheOthersAreKept()
    {
        var person = await fixture.InterviewAsync();
        var view = await person.OpenAsync("まとめて入力");
        var answer = await person.SubmitAsync(view, ("company.name", "株式会社みなと家電"), ("company.postalCode", "2310"));
        await fixture.Host.QuietAsync();

        Assert.Equal("errors", answer!["response_action"]!.ToString());
        var error = Assert.Single(answer["errors"]!.AsObject());
        Assert.Equal("company.postalCode", error.Key);
        Assert.Contains(view["blocks"]!.AsArray(), b => b!["block_id"]?.ToString() == error.Key && b["type"]!.ToString() == "input");
        Assert.Equal("株式会社みなと家電", (await fixture.CaseOfAsync(person)).Sheet.Value("company.name"));

        Assert.Null(await person.SubmitAsync(view, ("company.name", "株式会社みなと家電"), ("company.postalCode", "231-0023")));
        Assert.NotNull((await fixture.CaseOfAsync(person)).Sheet["company.postalCode"]);
    }

    [Fact]
    public async Task Submit_CardNumber_IsCutOutAndToldBesideTheField()
    {
        var person = await fixture.InterviewAsync();
        var view = await person.OpenAsync("まとめて入力");
        var answer = await person.SubmitAsync(view, ("company.name", "4111 1111 1111 1111"));

        Assert.NotNull(answer!["errors"]!["company.name"]);
        await fixture.Host.QuietAsync();
        Assert.DoesNotContain(fixture.Slack.Calls, c => c.Arguments.ToJsonString().Contains("4111", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Submit_Repeated_IsTakenOnce()
    {
        var person = await fixture.InterviewAsync();
        var view = await person.OpenAsync("まとめて入力");
        var payload = person.Interaction("view_submission");
        var sent = (JsonObject)view.DeepClone();
        sent["state"] = new JsonObject { ["values"] = ViewState.Of(view, [("company.name", "株式会社みなと家電")]) };
        payload["view"] = sent;
        var commits = fixture.Host.Store.Commits;

        for (var i = 0; i < 3; i++) await fixture.Line.InteractionAsync(payload);

        Assert.Equal(commits + 1, fixture.Host.Store.Commits);
    }

    [Fact]
    public async Task Close_AfterTyping_KeepsWhatWasTypedAndOffersItAgain()
    {
        var person = await fixture.InterviewAsync();
        var view = await person.OpenAsync("まとめて入力");
        await person.TypeAsync(view, ("company.name", "株式会社みなと"), ("company.postalCode", "231"));
        await person.CloseAsync(view);
        await Waiting.UntilAsync(() => person.Messages.Any(m => m.Button("続きを書く") is not null), "the offer");

        Assert.Null((await fixture.CaseOfAsync(person)).Sheet["company.name"]);
        var again = await person.OpenAsync("続きを書く");
        Assert.Equal("株式会社みなと", Initial(again, "company.name"));
        Assert.Equal("231", Initial(again, "company.postalCode"));
        Assert.Null(await person.SubmitAsync(again, ("company.postalCode", "231-0023")));
        Assert.Equal("株式会社みなと", (await fixture.CaseOfAsync(person)).Sheet.Value("company.name"));
    }

    [Fact]
    public async Task Open_DraftOlderThanAnAnswer_ShowsTheAnswer()
    {
        var person = await fixture.InterviewAsync();
        var view = await person.OpenAsync("まとめて入力");
        await person.TypeAsync(view, ("company.name", "書きかけ"));
        await person.SayAsync("株式会社みなと家電");
        await fixture.Host.QuietAsync();

        Assert.Equal("株式会社みなと家電", Initial(await person.OpenAsync("まとめて入力"), "company.name"));
    }

    [Fact]
    public async Task Close_CardNumberTyped_IsNotKept()
    {
        var person = await fixture.InterviewAsync();
        var view = await person.OpenAsync("まとめて入力");
        await person.TypeAsync(view, ("company.name", "4111 1111 1111 1111"));
        var again = await person.OpenAsync("まとめて入力");

        Assert.DoesNotContain("4111", Initial(again, "company.name") ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_AnswersThatAreThere_AreFilledIn()
    {
        var person = await fixture.InterviewAsync();
        await person.SayAsync("株式会社みなと家電");
        await fixture.Host.QuietAsync();

        Assert.Equal("株式会社みなと家電", Initial(await person.OpenAsync("まとめて入力"), "company.name"));
    }

    [Fact]
    public async Task Moment_ChosenInTheModal_IsTakenInJapaneseTime()
    {
        var person = await fixture.InterviewAsync();
        await person.SayAsync("修正 不正購入日時");
        await fixture.Host.QuietAsync();
        var view = await person.OpenAsync("日時を選ぶ");
        Assert.Null(await person.SubmitAsync(view, ("orders[0].purchasedAt#pick", "2026-11-20T12:05:00Z")));

        Assert.StartsWith("2026-11-20T21:05", (await fixture.CaseOfAsync(person)).Sheet.Value("orders[0].purchasedAt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_TooLateForSlack_IsToldAndTypingStillWorks()
    {
        var person = await fixture.InterviewAsync();
        fixture.Slack.Fail = method => method == "views.open" ? new Loopback.Fault.Refused("expired_trigger_id") : null;
        await person.PressAsync("まとめて入力");
        await Waiting.UntilAsync(() => person.Messages.Any(m => m.Shown.Contains("入力画面を開けませんでした", StringComparison.Ordinal)), "the word");
        fixture.Slack.Fail = _ => null;
        await person.SayAsync("株式会社みなと家電");

        Assert.NotNull((await fixture.CaseOfAsync(person)).Sheet["company.name"]);
    }

    private static string? Initial(JsonObject view, string block) =>
        view["blocks"]!.AsArray().Single(b => b!["block_id"]?.ToString() == block)!["element"]!["initial_value"]?.ToString();
}
