using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.Conversations;

public sealed class RuleSetChangeTests
{
    private const string Now = "2026-11-24T10:00:00+09:00";
    private const string Notice = "dialogue.ruleSetChanged";

    [Fact]
    public async Task Chat_RulesWereReplaced_TellsItOnceAndKeepsTheAnswers()
    {
        using var place = new Workplace();
        var (number, asked) = await BeginAsync(place);
        var rules = place.CopyRules();
        var file = Path.Combine(rules, "questions", "00-triage.json");
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, text.Replace("あなたの立場は、次のどれに当たりますか。", "立場を教えてください。", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        await using var chat = Chat.Start(place, Now, number, rules);
        var first = await chat.ReadAsync();
        await chat.SayAsync("EC加盟店");
        var second = await chat.ReadAsync();

        Assert.Equal("triage.role", asked);
        Assert.Contains(Notice, CodesOf(first!));
        Assert.Equal("triage.role", first!.Question!.Field);
        Assert.Contains("立場を教えてください。", first.Texts);
        Assert.DoesNotContain(Notice, CodesOf(second!));
        Assert.Equal("triage.topic", second!.Question!.Field);
    }

    private static async Task<(string Number, string Asked)> BeginAsync(Workplace place)
    {
        await using var chat = Chat.Start(place, Now);
        await chat.ReadAsync();
        await chat.SayAsync("いいえ");
        var turn = await chat.ReadAsync();
        await chat.EndAsync();
        return (turn!.CaseNumber, turn.Question!.Field);
    }

    private static IEnumerable<string?> CodesOf(ChatTurn turn) => turn.Of("notice").Select(n => n.GetProperty("code").GetString());
}
