using System.Text;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.EndToEnd.Playing;
using ChatOpsFraud.EndToEnd.Running;
using ChatOpsFraud.Slack.Tests.Loopback;

namespace ChatOpsFraud.Slack.Tests.Running;

/// <summary>Plays a scenario in a conversation of Slack: typed, or by buttons and modals wherever there are any.</summary>
internal sealed class SlackPlay(LoopbackSlack slack, SlackHost host, Talker person, Scenario scenario, bool byHand)
{
    private const int MostTurns = 200;

    private readonly Script _script = new(scenario);
    private readonly HashSet<string> _formsTried = [];

    /// <summary>How many modals were sent.</summary>
    public int Forms { get; private set; }

    /// <summary>How many buttons were pressed.</summary>
    public int Presses { get; private set; }

    /// <summary>What the last modal said of its fields; null when it closed.</summary>
    public System.Text.Json.Nodes.JsonObject? LastErrors { get; private set; }

    public Case Case { get; private set; } = Case.New();

    private SlackPlace Place => person.Thread is null ? SlackPlace.Direct(LoopbackSlack.Team, person.User) : SlackPlace.InThread(LoopbackSlack.Team, person.Channel, person.Thread);

    public async Task RunAsync()
    {
        if (person.Channel[0] == 'C') await person.MentionAsync("お願いします");
        else await person.SayAsync("お願いします");
        for (var turn = 0; turn < MostTurns; turn++)
        {
            await host.QuietAsync();
            var file = await host.Desk.LoadByConversationAsync(SlackPlace.Name, Place.Conversation);
            Case = file!.Case;
            if (Case.Edition > 0 && !scenario.ContinueAfterIssue) return;
            if (_script.Opening() is { } opening)
            {
                await person.SayAsync(opening);
                continue;
            }
            var question = Dialogue.Present(host.Desk.RuleBookOf(Case), Case, JapanTime.Of(host.Clock.GetUtcNow())).OfType<QuestionBlock>().LastOrDefault();
            if (question is null && Case.Stage is not CaseStage.Reviewing) return;
            if (question is null) await ConfirmAsync();
            else await AnswerAsync(question);
        }
        Assert.Fail($"No end after {MostTurns} turns.");
    }

    /// <summary>Every difference between what came and what was expected.</summary>
    public IReadOnlyList<string> Troubles()
    {
        var expect = scenario.Expect;
        var said = string.Join('\n', person.Messages.Where(m => m.IsBot).Select(m => m.Shown));
        return
        [
            .. Differs("outcome", Case.Decisions.GetValueOrDefault("triage")?.Outcome, expect.Outcome),
            .. Differs("headquarters", Case.Decisions.GetValueOrDefault("jurisdiction")?.Outcome, expect.Headquarters),
            .. expect.Document ? Documents(expect) : Case.Edition > 0 ? ["a statement was issued although none was due"] : [],
            .. expect.Edition == 0 || expect.Edition == Case.Edition ? Array.Empty<string>() : [$"edition {Case.Edition}, expected {expect.Edition}"],
            .. expect.NotAsked.Intersect(_script.Asked).Select(field => $"asked {field}, which was given already"),
            .. expect.Nowhere.Where(secret => said.Contains(secret, StringComparison.Ordinal)).Select(secret => $"the bot shows 「{secret}」"),
            .. expect.Nowhere.Where(IsStored).Select(secret => $"「{secret}」 is stored"),
            .. slack.BrokenLimits.Select(limit => $"Slack refused: {limit}"),
        ];
    }

    private async Task ConfirmAsync()
    {
        if (!byHand)
        {
            await person.SayAsync(scenario.Confirm);
            return;
        }
        Presses++;
        await person.PressAsync("発行する");
    }

    private async Task AnswerAsync(QuestionBlock question)
    {
        Assert.Contains(question.Label, person.Last.Shown, StringComparison.Ordinal);
        var asked = Asked(question);
        if (_script.Aside(asked) is { } aside)
        {
            await person.SayAsync(aside);
            return;
        }
        if (byHand && question.Section is { } section && _formsTried.Add(section) && await TryFormAsync(section)) return;
        var answer = _script.Answer(asked) ?? throw new InvalidOperationException($"asked {asked.Key} again:\n{person.Last.Shown}\n{LastErrors?.ToJsonString()}");
        if (byHand && (question.Choices.Any(c => c.Label == answer) || question.Actions.Contains(answer)))
        {
            Presses++;
            await person.PressAsync(answer);
            return;
        }
        await person.SayAsync(answer);
    }

    private async Task<bool> TryFormAsync(string section)
    {
        var form = Dialogue.Form(host.Desk.RuleBookOf(Case), Case, section, JapanTime.Of(host.Clock.GetUtcNow()))!;
        // An answer that is refused at first is better seen one by one.
        if (form.Fields.Any(f => scenario.Before.ContainsKey(f.Field) || (scenario.Answers.TryGetValue(f.Field, out var a) && a.ValueKind == System.Text.Json.JsonValueKind.Array))) return false;
        var view = await person.OpenAsync("まとめて入力");
        var typed = form.Fields.Where(f => f.Current is null && IsTyped(f)).Select(f => (f.Field, Text: _script.FirstAnswer(Asked(f)))).ToArray();
        // What is refused stays open in the modal, and is answered one by one here.
        LastErrors = await person.SubmitAsync(view, typed);
        Forms++;
        return true;
    }

    // A choice that is said in other words than it shows is typed instead.
    private bool IsTyped(QuestionBlock field) =>
        field.FreeText || field.Choices.Count == 0 || field.Choices.Any(c => c.Label == _script.FirstAnswer(Asked(field)));

    private static ChatQuestion Asked(QuestionBlock field) => new(field.Field, field.Skippable, field.Have);

    private IEnumerable<string> Documents(Expectation expect)
    {
        var files = slack.SharedIn(person.Channel, person.Thread).GroupBy(f => f.Name.Split('.')[^1]).ToDictionary(g => g.Key, g => g.Last());
        foreach (var missing in ((string[])["docx", "txt", "html"]).Where(kind => !files.ContainsKey(kind))) yield return $"no {missing} was shared";
        if (!files.TryGetValue("docx", out var docx) || !files.TryGetValue("txt", out var sheet)) yield break;
        var path = Path.Combine(host.DatabaseFolder, docx.Name);
        File.WriteAllBytes(path, docx.Bytes!);
        var statement = IssuedStatement.Read(path);
        foreach (var fault in statement.Faults) yield return fault;
        foreach (var lack in Texts("statement", statement.Text, expect.Statement, expect.StatementNot)) yield return lack;
        foreach (var lack in Texts("e-Gov sheet", Encoding.UTF8.GetString(sheet.Bytes!), expect.Egov, expect.EgovNot)) yield return lack;
        foreach (var file in files.Values.Where(f => f.Shares != 1)) yield return $"{file.Name} was shared {file.Shares} times";
    }

    private bool IsStored(string secret) => Directory.EnumerateFiles(host.DatabaseFolder).Any(path =>
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        return whole.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0;
    });

    private static IEnumerable<string> Differs(string what, string? found, string? expected) =>
        expected is null || found == expected ? [] : [$"{what} {found}, expected {expected}"];

    private static IEnumerable<string> Texts(string where, string text, IReadOnlyList<string> wanted, IReadOnlyList<string> unwanted) =>
    [
        .. wanted.Where(w => !text.Contains(w, StringComparison.Ordinal)).Select(w => $"the {where} lacks 「{w}」"),
        .. unwanted.Where(w => text.Contains(w, StringComparison.Ordinal)).Select(w => $"the {where} shows 「{w}」"),
    ];
}
