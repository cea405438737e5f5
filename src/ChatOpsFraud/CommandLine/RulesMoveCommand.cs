using System.CommandLine;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Moves;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.RuleBooks;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Terminal;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>rules move</c>: moves a case to another rule set, after it has shown what changes.</summary>
internal static class RulesMoveCommand
{
    private static readonly Option<string> CaseNumber = new("--case") { Description = ProgramText.Of("option.moveCase"), Required = true };
    private static readonly Option<string?> To = new("--to") { Description = ProgramText.Of("option.moveTo") };
    private static readonly Option<string> Rules = CommonOptions.Rules();
    private static readonly Option<string> Database = CommonOptions.Database();
    private static readonly Option<string> As = new("--as") { Description = ProgramText.Of("option.as"), DefaultValueFactory = _ => Environment.UserName };
    private static readonly Option<bool> Yes = new("--yes") { Description = ProgramText.Of("option.yes") };

    public static Command Make()
    {
        var move = new Command("move", ProgramText.Of("command.rulesMove")) { CaseNumber, To, Rules, Database, As, Yes };
        move.SetAction(MoveAsync);
        return move;
    }

    private static async Task<int> MoveAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (number, path, clock) = (parsed.GetRequiredValue(CaseNumber), parsed.GetRequiredValue(Database), TimeProvider.System);
        await using var store = Stores.Find(path);
        if (store is null) return Stores.None(path);
        var shelf = Shelves.Look(parsed.GetRequiredValue(Rules), store, clock);
        var desk = new CaseDesk(store, shelf, clock);
        if (await desk.LoadAsync(number, cancellationToken) is not { } file) return Complaint.Of(ProgramText.Of("case.notFound", number));
        if (file.Case.Stage is CaseStage.Closed or CaseStage.Cancelled) return Complaint.Of(ProgramText.Of("move.closed", number));
        if (shelf.Find(file.Case.RuleSet) is not { } from) return Complaint.Of(ProgramText.Of("rules.caseSetGone", number, file.Case.RuleSet));
        var (to, trouble) = await TargetAsync(shelf, store, parsed.GetValue(To), cancellationToken);
        if (to is null) return Complaint.Of(trouble);
        if (to.Hash == from.Hash) return Complaint.Of(ProgramText.Of("move.same", number, to.Rules.Stamp));
        foreach (var odd in shelf.Troubles) await Console.Error.WriteLineAsync(odd);
        ReportText.Write(MoveReport.Of(number, RuleSetMove.Of(file.Case, from, to, JapanTime.Of(clock.GetUtcNow()))), Console.Out, ReportText.PlainWidth);
        if (!parsed.GetValue(Yes) && !await IsConfirmedAsync(number, cancellationToken)) return Complaint.Of(ProgramText.Of("move.not"));
        if (await desk.MoveAsync(number, to, parsed.GetRequiredValue(As), file.Version, cancellationToken) is null) return Complaint.Of(ProgramText.Of("move.changed", number));
        Console.WriteLine(ProgramText.Of("move.done", number, to.Rules.Stamp));
        return ExitCode.Done;
    }

    /// <summary>The set to move to; one that is named has to be fit for use as well.</summary>
    private static async Task<(RuleBook? Book, string Trouble)> TargetAsync(
        RuleBookShelf shelf, ICaseStore store, string? named, CancellationToken cancellationToken)
    {
        if (named is null) return shelf.TryCurrent(out var current) ? (current, "") : (null, Lines(shelf.Troubles.Append(ProgramText.Of("rules.noneYet"))));
        var set = ShelvedSet.Judge(
            await RuleSource.FindAsync(named, CommonOptions.Day(null), store, cancellationToken), Settings.Current.RequireLock);
        return set.IsAccepted ? (set.Reading.Book, "") : (null, Lines(set.Reasons));
    }

    private static string Lines(IEnumerable<string> lines) => string.Join(Environment.NewLine, lines);

    private static async Task<bool> IsConfirmedAsync(string number, CancellationToken cancellationToken)
    {
        Console.WriteLine(ProgramText.Of("move.confirm", number));
        return (await new PipedInput(Console.In).ReadAsync(cancellationToken))?.Trim() == number;
    }
}
