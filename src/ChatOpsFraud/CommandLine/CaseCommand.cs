using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Documents;
using ChatOpsFraud.Documents.Export;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Terminal;
using CommandKind = ChatOpsFraud.Core.Conversation.Commands.CommandKind;
using CommandReader = ChatOpsFraud.Core.Conversation.Commands.CommandReader;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>case list / show / export / issue / delete</c>.</summary>
internal static class CaseCommand
{
    private const string CsvFormat = "csv";
    private const string JsonFormat = "json";

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly Argument<string> Number = new("number") { Description = ProgramText.Of("command.caseNumber") };
    private static readonly Option<string> Database = CommonOptions.Database();
    private static readonly Option<string> Rules = CommonOptions.Rules();
    private static readonly Option<bool> Json = CommonOptions.Json();
    private static readonly Option<DateTimeOffset?> Now = CommonOptions.Now();
    private static readonly Option<string> Format = new("--format") { Description = ProgramText.Of("option.format"), DefaultValueFactory = _ => JsonFormat };
    private static readonly Option<string> Out = CommonOptions.Out();
    private static readonly Option<bool> Pdf = CommonOptions.Pdf();
    private static readonly Option<bool> Png = CommonOptions.Png();
    private static readonly Option<string> As = new("--as") { Description = ProgramText.Of("option.as"), DefaultValueFactory = _ => Environment.UserName };
    private static readonly Option<bool> Yes = new("--yes") { Description = ProgramText.Of("option.yes") };

    public static Command Make()
    {
        Format.AcceptOnlyFromAmong(JsonFormat, CsvFormat);
        var list = new Command("list", ProgramText.Of("command.caseList")) { Database, Json };
        list.SetAction(ListAsync);
        var show = new Command("show", ProgramText.Of("command.caseShow")) { Number, Database, Rules };
        show.SetAction(ShowAsync);
        var export = new Command("export", ProgramText.Of("command.caseExport")) { Number, Format, Database, Rules };
        export.SetAction(ExportAsync);
        var issue = new Command("issue", ProgramText.Of("command.caseIssue")) { Number, Database, Rules, Out, Pdf, Png, As, Now };
        issue.SetAction(IssueAsync);
        var delete = new Command("delete", ProgramText.Of("command.caseDelete")) { Number, Database, As, Yes };
        delete.SetAction(DeleteAsync);
        return new Command("case", ProgramText.Of("command.case")) { list, show, export, issue, delete };
    }

    private static async Task<int> ListAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(Database);
        await using var store = Stores.Find(path);
        if (store is null) return Stores.None(path);
        var cases = await store.ListAsync(new CaseFilter([], IncludeDeleted: true), cancellationToken);
        var lines = parsed.GetValue(Json) ? cases.Select(c => CaseList.Json(c).ToJsonString(OneLine)) : CaseList.Text(cases);
        foreach (var line in lines) Console.WriteLine(line);
        return ExitCode.Done;
    }

    private static async Task<int> ShowAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(Database);
        await using var store = Stores.Find(path);
        if (store is null) return Stores.None(path);
        var desk = new CaseDesk(store, Shelves.Look(parsed.GetRequiredValue(Rules), store, TimeProvider.System), TimeProvider.System);
        var number = parsed.GetRequiredValue(Number);
        if (await desk.LoadAsync(number, cancellationToken) is not { } file) return Complaint.Of(ProgramText.Of("case.notFound", number));
        Console.WriteLine(Wording.Of("status.case", number, Wording.Of($"stage.{file.Case.Stage}")));
        foreach (var section in new Journey(desk.RuleBookOf(file.Case).Questionnaire, file.Case.Sheet).Steps.Where(s => s.Group is null).GroupBy(s => s.Section.Title))
        {
            Console.WriteLine(ProgramText.Of("view.section", section.Key));
            foreach (var step in section)
                Console.WriteLine(TerminalText.Safe($"  {Labels.Of(step, file.Case.Sheet)}：{ValueOf(file.Case.Sheet[step.Field])}"));
        }
        return ExitCode.Done;
    }

    private static async Task<int> ExportAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(Database);
        await using var store = Stores.Find(path);
        if (store is null) return Stores.None(path);
        var number = parsed.GetRequiredValue(Number);
        var desk = new CaseDesk(store, Shelves.Look(parsed.GetRequiredValue(Rules), store, TimeProvider.System), TimeProvider.System);
        if (await desk.LoadAsync(number, cancellationToken) is not { } file) return Complaint.Of(ProgramText.Of("case.notFound", number));
        if (parsed.GetRequiredValue(Format) == CsvFormat) return await ExportCsvAsync(desk, file.Case, cancellationToken);
        Console.WriteLine(CaseJson.Write(number, file.History));
        return ExitCode.Done;
    }

    private static async Task<int> ExportCsvAsync(CaseDesk desk, Case current, CancellationToken cancellationToken)
    {
        // Bytes, not text: the console would drop the byte order mark.
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(CaseCsv.Write(desk.RuleBookOf(current), current), cancellationToken);
        return ExitCode.Done;
    }

    private static async Task<int> IssueAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(Database);
        await using var store = Stores.Find(path);
        if (store is null) return Stores.None(path);
        var folder = CommonOptions.Folder(parsed.GetRequiredValue(Out), parsed.GetValue(Pdf), parsed.GetValue(Png));
        if (folder.Trouble() is { } unusable) return Complaint.Of(unusable, ExitCode.Fault);
        var clock = CommonOptions.Clock(parsed.GetValue(Now));
        var desk = new CaseDesk(store, Shelves.Look(parsed.GetRequiredValue(Rules), store, clock), clock);
        var number = parsed.GetRequiredValue(Number);
        var turn = new Turn(parsed.GetRequiredValue(As), "terminal", number, [], new Said(CommandReader.WordOf(CommandKind.Issue)));
        if (await desk.RespondAsync(turn, number, null, cancellationToken) is not DeskAnswer.Replied replied)
            return Complaint.Of(ProgramText.Of("case.notFound", number));
        if (!replied.Reply.Blocks.OfType<DocumentBlock>().Any()) return Complaint.Of(string.Join('\n', replied.Reply.Blocks.OfType<NoticeBlock>().Select(n => n.Text)));
        var file = await desk.LoadAsync(number, cancellationToken);
        var issue = await folder.IssueAsync(
            replied.Reply.Blocks, desk.RuleBookOf(replied.Case), edition => file?.AtEdition(edition) ?? replied.Case, JapanTime.Of(clock.GetUtcNow()), cancellationToken);
        foreach (var document in issue.Blocks.OfType<DocumentBlock>()) Console.WriteLine(issue.Paths[document]);
        foreach (var trouble in issue.Troubles) Console.Error.WriteLine(trouble.Text);
        return issue.Troubles.Any(t => t.Code == DocumentFolder.TroubleCode) ? ExitCode.Fault : issue.Troubles.Count > 0 ? ExitCode.Wrong : ExitCode.Done;
    }

    private static async Task<int> DeleteAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(Database);
        await using var store = Stores.Find(path);
        if (store is null) return Stores.None(path);
        var number = parsed.GetRequiredValue(Number);
        if (await store.LoadAsync(number, cancellationToken) is null) return Complaint.Of(ProgramText.Of("case.notFound", number));
        if (!parsed.GetValue(Yes) && !await IsConfirmedAsync(number, cancellationToken)) return Complaint.Of(ProgramText.Of("case.notDeleted"));
        if (!await store.DeleteAsync(number, parsed.GetRequiredValue(As), JapanTime.Of(TimeProvider.System.GetUtcNow()), cancellationToken))
            return Complaint.Of(ProgramText.Of("case.notFound", number));
        Console.WriteLine(ProgramText.Of("case.deletedNow"));
        return ExitCode.Done;
    }

    private static async Task<bool> IsConfirmedAsync(string number, CancellationToken cancellationToken)
    {
        Console.WriteLine(ProgramText.Of("case.confirmDeletion", number));
        var typed = await new PipedInput(Console.In).ReadAsync(cancellationToken);
        return typed?.Trim() == number;
    }

    private static string ValueOf(Answer? answer) => answer switch
    {
        { IsGiven: true } => answer.Display,
        { State: AnswerState.Unknown } => ProgramText.Of("view.unknown"),
        { State: AnswerState.Skipped } => ProgramText.Of("view.skipped"),
        _ => ProgramText.Of("view.unanswered"),
    };
}
