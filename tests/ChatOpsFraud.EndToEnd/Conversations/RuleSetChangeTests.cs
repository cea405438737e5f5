using ChatOpsFraud.EndToEnd.CommandLine;
using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.Conversations;

public sealed class RuleSetChangeTests
{
    private const string Now = "2026-11-24T10:00:00+09:00";
    private const string Notice = "dialogue.ruleSetChanged";
    private const string OldWords = "あなたの立場は、次のどれに当たりますか。";
    private const string NewWords = "立場を教えてください。";

    [Fact]
    public async Task Chat_RulesWereReplaced_AsksWithTheRulesThatTheCaseBeganWith()
    {
        using var place = new Workplace();
        var number = await BeginAsync(place);
        var rules = Changed(place);

        await using var chat = Chat.Start(place, Now, number, rules);
        var turn = await chat.ReadAsync();

        Assert.DoesNotContain(Notice, CodesOf(turn!));
        Assert.Contains(OldWords, turn!.Texts);
    }

    [Fact]
    public async Task Chat_AfterAMove_AsksWithTheNewRules()
    {
        using var place = new Workplace();
        var number = await BeginAsync(place);
        var rules = Changed(place);

        var move = await ProgramRun.OfAsync(place, "rules", "move", "--case", number, "--rules", rules, "--db", place.Database, "--yes");

        Assert.Equal(0, move.ExitCode);
        await using var chat = Chat.Start(place, Now, number, rules);
        Assert.Contains(NewWords, (await chat.ReadAsync())!.Texts);
    }

    [Fact]
    public async Task Move_NumberTypedWrongly_MovesNothing()
    {
        using var place = new Workplace();
        var number = await BeginAsync(place);
        var rules = Changed(place);

        var move = await ProgramRun.WithInputAsync(place, "2026-9999\n", "rules", "move", "--case", number, "--rules", rules, "--db", place.Database);

        Assert.Equal(1, move.ExitCode);
        await using var chat = Chat.Start(place, Now, number, rules);
        Assert.Contains(OldWords, (await chat.ReadAsync())!.Texts);
    }

    [Fact]
    public async Task Chat_TheArchivedRulesAreGone_TellsItOnceAndKeepsTheAnswers()
    {
        using var place = new Workplace();
        var number = await BeginAsync(place);
        var rules = Changed(place);
        place.Tamper("DELETE FROM rule_sets");

        await using var chat = Chat.Start(place, Now, number, rules);
        var first = await chat.ReadAsync();
        await chat.SayAsync("EC加盟店");
        var second = await chat.ReadAsync();

        Assert.Contains(Notice, CodesOf(first!));
        Assert.Equal("triage.role", first!.Question!.Field);
        Assert.Contains(NewWords, first.Texts);
        Assert.DoesNotContain(Notice, CodesOf(second!));
        Assert.Equal("triage.topic", second!.Question!.Field);
    }

    [Fact]
    public async Task Explain_TheFolderMovedOn_ExplainsTheCaseWithItsOwnRules()
    {
        using var place = new Workplace();
        var number = await BeginAsync(place, "カード会員", "不正注文の被害");
        var rules = place.CopyRules();
        Workplace.Change(Path.Combine(rules, "triage", "outcome.json"), "まずカードの発行会社に電話してください", "カードの発行会社にご相談ください");

        var run = await ProgramRun.OfAsync(place, "rules", "explain", "--case", number, "--rules", rules, "--db", place.Database, "--format", "md");

        run.Succeeds();
        Assert.Contains("まずカードの発行会社に電話してください", run.Output, StringComparison.Ordinal);
        Assert.Contains("role-cardholder", run.Output, StringComparison.Ordinal);
        Assert.Contains("緊急の危険が「はい」ではありません（実際は「いいえ」）", run.Output, StringComparison.Ordinal);
    }

    private static string Changed(Workplace place)
    {
        var rules = place.CopyRules();
        Workplace.Change(Path.Combine(rules, "questions", "00-triage.json"), OldWords, NewWords);
        return rules;
    }

    private static async Task<string> BeginAsync(Workplace place, params string[] further)
    {
        await using var chat = Chat.Start(place, Now);
        await chat.ReadAsync();
        ChatTurn? turn = null;
        foreach (var said in further.Prepend("いいえ"))
        {
            await chat.SayAsync(said);
            turn = await chat.ReadAsync();
        }
        await chat.EndAsync();
        return turn!.CaseNumber;
    }

    private static IEnumerable<string?> CodesOf(ChatTurn turn) => turn.Of("notice").Select(n => n.GetProperty("code").GetString());
}
