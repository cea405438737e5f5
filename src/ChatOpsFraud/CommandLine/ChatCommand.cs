using System.CommandLine;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Terminal;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>chat</c>: the interview in the terminal or over pipes.</summary>
internal static class ChatCommand
{
    private static readonly Option<string?> CaseNumber = new("--case") { Description = ProgramText.Of("option.case") };
    private static readonly Option<string> Out = CommonOptions.Out();
    private static readonly Option<bool> Pdf = CommonOptions.Pdf();
    private static readonly Option<bool> Png = CommonOptions.Png();
    private static readonly Option<string> As = new("--as") { Description = ProgramText.Of("option.as"), DefaultValueFactory = _ => Environment.UserName };
    private static readonly Option<DateTimeOffset?> Now = CommonOptions.Now();
    private static readonly Option<bool> Json = CommonOptions.Json();
    private static readonly Option<string> Database = CommonOptions.Database();
    private static readonly Option<string> Rules = CommonOptions.Rules();

    public static Command Make()
    {
        var command = new Command("chat", ProgramText.Of("command.chat")) { CaseNumber, Out, Pdf, Png, Now, As, Json, Database, Rules };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = CommonOptions.Folder(parsed.GetRequiredValue(Out), parsed.GetValue(Pdf), parsed.GetValue(Png));
        if (folder.Trouble() is { } trouble) return Complaint.Of(trouble, ExitCode.Fault);
        var (caseNumber, database) = (parsed.GetValue(CaseNumber), parsed.GetRequiredValue(Database));
        if (caseNumber is not null && !File.Exists(database)) return Stores.None(database);
        var clock = CommonOptions.Clock(parsed.GetValue(Now));
        if (await Shelves.OpenAsync(parsed.GetRequiredValue(Rules), database, clock, cancellationToken) is not { } opened) return ExitCode.Wrong;
        await using var store = opened.Store;
        var desk = new CaseDesk(store, opened.Shelf, clock);
        if (caseNumber is not null && await desk.LoadAsync(caseNumber, cancellationToken) is null)
            return Complaint.Of(ProgramText.Of("case.notFound", caseNumber));
        // The first question comes before the warm-up, which would take a core from it.
        var chat = new TerminalChat(desk, ReplyViews.Of(parsed.GetValue(Json)), folder, clock, () => WarmUp.Begin(opened.Shelf.Current));
        try
        {
            return await chat.RunAsync(parsed.GetRequiredValue(As), Guid.CreateVersion7().ToString(), caseNumber, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            var sentence = chat.CaseNumber is { } number ? ProgramText.Of("chat.stopped", number) : ProgramText.Of("chat.stoppedEarly");
            // The terminal has shown ^C in the line of the prompt.
            return Complaint.Of(Environment.NewLine + sentence, ExitCode.Interrupted);
        }
    }
}
