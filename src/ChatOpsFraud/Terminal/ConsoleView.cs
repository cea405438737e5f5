using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Conversation.Commands;
using Spectre.Console;

namespace ChatOpsFraud.Terminal;

/// <summary>Replies in a real terminal: numbered choices, tables for the review, progress. All text of people is escaped.</summary>
internal sealed class ConsoleView(IMessageInput input, IAnsiConsole console) : IReplyView
{
    private const int NumberWidth = 4;

    private string? _shownProgress;
    private bool _needsHelp = true;

    public void Show(string caseNumber, Reply reply, Func<DocumentBlock, string> pathOf)
    {
        console.WriteLine();
        foreach (var block in reply.Blocks) Show(block, pathOf);
        if (reply.Expects != Expects.Nothing) ShowProgress(caseNumber, reply);
    }

    public async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        console.Markup("[blue]>[/] ");
        var message = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
        _needsHelp = message is not null && CommandReader.Read(message) is not null;
        return message;
    }

    // What has not changed is not said again: people read the question.
    private void ShowProgress(string caseNumber, Reply reply)
    {
        var progress = reply.Stage == CaseStage.Received
            ? ProgramText.Of("view.triage")
            : ProgramText.Of("view.progress", reply.Status.Answered, reply.Status.Asked);
        if (_needsHelp)
        {
            Grey(ProgramText.Of("view.progressCase", caseNumber, progress));
            Grey(ProgramText.Of("view.help"));
        }
        else if (progress != _shownProgress) Grey(progress);
        _shownProgress = progress;
    }

    private void Show(Block block, Func<DocumentBlock, string> pathOf)
    {
        switch (block)
        {
            case SayBlock say:
                console.WriteLine(TerminalText.Safe(say.Text));
                break;
            case NoticeBlock notice:
                console.MarkupLine($"[{ColorOf(notice.Level)}]{Escape(ProgramText.Of($"view.{notice.Level}"))}[/] {Escape(notice.Text)}");
                break;
            case QuestionBlock question:
                Show(question);
                break;
            case DecisionBlock decision:
                Show(decision);
                break;
            case JurisdictionBlock place:
                Show(place);
                break;
            case ReviewBlock review:
                Show(review);
                break;
            case DocumentBlock document:
                console.MarkupLine($"[green]{Escape(ProgramText.Of("view.document", pathOf(document)))}[/]");
                break;
        }
    }

    private void Show(QuestionBlock question)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Escape(ProgramText.Of("view.label", question.Label, ProgramText.Of(question.Required ? "view.required" : "view.optional")))}[/]");
        if (question.Example is { } example) Grey(ProgramText.Of("view.example", example));
        if (question.Hint is { } hint) Grey(hint);
        if (question.Current is { Length: > 0 } current) console.WriteLine(TerminalText.Safe(ProgramText.Of("view.current", current)));
        console.WriteLine(TerminalText.Safe(question.Text));
        foreach (var (choice, index) in question.Choices.Select((c, i) => (c, i)))
            console.WriteLine(TerminalText.Safe(ProgramText.Of("view.choice", index + 1, choice.Label)));
        if (ActionsOf(question) is { Count: > 0 } actions) Grey(ProgramText.Of("view.actions", string.Join(ProgramText.Of("view.dot"), actions)));
    }

    private static List<string> ActionsOf(QuestionBlock question)
    {
        CommandKind[] always = question.Skippable ? [CommandKind.Unknown, CommandKind.Skip, CommandKind.Back] : [CommandKind.Back];
        return [.. always.Select(CommandReader.WordOf).Concat(question.Actions).Distinct(StringComparer.Ordinal)];
    }

    private void Show(DecisionBlock decision)
    {
        var rows = new List<string> { Escape(decision.Reason) };
        foreach (var advice in decision.Advice)
        {
            rows.Add($"[bold]{Escape(advice.Label)}[/]");
            rows.AddRange(advice.Texts.Select(t => Escape(ProgramText.Of("view.bullet", t))));
        }
        rows.AddRange(TerminalText.Citations(decision.Citations).Select(c => $"[grey]{Escape(c)}[/]"));
        console.Write(new Panel(new Markup(string.Join('\n', rows))).Header(Escape(ProgramText.Of("view.decision", decision.Title))).Expand());
    }

    private void Show(JurisdictionBlock place)
    {
        string[] rows =
        [
            Escape(ProgramText.Of("view.destination", place.Destination)),
            Escape(ProgramText.Of("view.submitTo", place.SubmitTo)),
            .. place.Remarks.Select(Escape),
        ];
        console.Write(new Panel(new Markup(string.Join('\n', rows))).Header(Escape(ProgramText.Of("view.headquarters", place.Headquarters))).Expand());
    }

    private void Show(ReviewBlock review)
    {
        var table = new Table().Border(TableBorder.Rounded).Expand();
        table.AddColumn(new TableColumn(ProgramText.Of("view.columnNumber")).RightAligned().NoWrap().Width(NumberWidth));
        table.AddColumn(ProgramText.Of("view.columnLabel"));
        table.AddColumn(ProgramText.Of("view.columnValue"));
        foreach (var section in review.Sections)
        {
            table.AddRow("", $"[bold]{Escape(section.Title)}[/]", "");
            foreach (var row in section.Rows)
            {
                var value = Escape(TerminalText.ValueOf(row));
                table.AddRow($"{row.Number}", Escape(row.Label), row.State == "given" ? value : $"[yellow]{value}[/]");
            }
        }
        console.Write(table);
    }

    private void Grey(string text) => console.MarkupLine($"[grey]{Escape(text)}[/]");

    private static string ColorOf(NoticeLevel level) => level switch
    {
        NoticeLevel.Error => "red",
        NoticeLevel.Warn => "yellow",
        _ => "aqua",
    };

    private static string Escape(string text) => Markup.Escape(TerminalText.Safe(text));
}
