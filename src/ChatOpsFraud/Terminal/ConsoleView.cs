using ChatOpsFraud.Core.Conversation;
using Spectre.Console;

namespace ChatOpsFraud.Terminal;

/// <summary>Replies in a real terminal: choices to pick, tables for the review, progress. All text of people is escaped.</summary>
internal sealed class ConsoleView(IAnsiConsole console) : IReplyView
{
    public void Show(string caseNumber, Reply reply, Func<DocumentBlock, string> pathOf)
    {
        console.WriteLine();
        foreach (var block in reply.Blocks) Show(block, pathOf);
        if (reply.Asked > 0 && reply.Expects != Expects.Nothing)
            console.MarkupLine($"[grey]{Escape(ProgramText.Of("view.progress", caseNumber, reply.Answered, reply.Asked))}[/]");
    }

    public string? Read(Reply last)
    {
        if (last.Question is not { Choices.Count: > 0 } question) return ReadLine();
        var typed = ProgramText.Of("view.typeInstead");
        var picked = console.Prompt(new SelectionPrompt<string>()
            .Title(Escape(ProgramText.Of("view.pick")))
            .PageSize(12)
            .AddChoices([.. question.Choices.Select(c => Escape(c.Label)), .. question.Actions.Select(Escape), Escape(typed)]));
        var answer = picked.Replace("[[", "[", StringComparison.Ordinal).Replace("]]", "]", StringComparison.Ordinal);
        if (answer == typed) return ReadLine();
        console.MarkupLine($"[blue]>[/] {picked}");
        return answer;
    }

    // Several lines at once are a paste: what is already waiting belongs to the same message.
    private string? ReadLine()
    {
        console.Markup("[blue]>[/] ");
        var line = Console.ReadLine();
        if (line is null) return null;
        var lines = new List<string> { line };
        while (!Console.IsInputRedirected && Console.KeyAvailable && Console.ReadLine() is { } more) lines.Add(more);
        return string.Join('\n', lines);
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
        if (question.Example is { } example) console.MarkupLine($"[grey]{Escape(ProgramText.Of("view.example", example))}[/]");
        if (question.Hint is { } hint) console.MarkupLine($"[grey]{Escape(hint)}[/]");
        if (question.Current is { Length: > 0 } current) console.WriteLine(TerminalText.Safe(ProgramText.Of("view.current", current)));
        console.WriteLine(TerminalText.Safe(question.Text));
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
        table.AddColumn(new TableColumn(ProgramText.Of("view.columnNumber")).RightAligned().NoWrap());
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

    private static string ColorOf(NoticeLevel level) => level switch
    {
        NoticeLevel.Error => "red",
        NoticeLevel.Warn => "yellow",
        _ => "aqua",
    };

    private static string Escape(string text) => Markup.Escape(TerminalText.Safe(text));
}
