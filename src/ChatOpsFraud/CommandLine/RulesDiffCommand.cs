using System.CommandLine;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Difference;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>rules diff OLD NEW</c>: what two rule sets decide and say differently. Exit 0 when nothing differs, 1 when something does.</summary>
internal static class RulesDiffCommand
{
    private static readonly string[] DecisionSets = ["triage", "jurisdiction"];
    private static readonly Argument<string> Old = new("old") { Description = ProgramText.Of("command.diffOld") };
    private static readonly Argument<string> New = new("new") { Description = ProgramText.Of("command.diffNew") };
    private static readonly Option<bool> Cases = new("--cases") { Description = ProgramText.Of("option.cases") };
    private static readonly Option<string> Database = CommonOptions.Database();
    private static readonly Option<string?> Format = ReportOutput.Format();
    private static readonly Option<string?> Out = ReportOutput.Out();
    private static readonly Option<DateOnly?> AsOf = CommonOptions.AsOf();

    public static Command Make()
    {
        var diff = new Command("diff", ProgramText.Of("command.rulesDiff")) { Old, New, Cases, Database, Format, Out, AsOf };
        diff.SetAction(DiffAsync);
        return diff;
    }

    private static async Task<int> DiffAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (day, path) = (CommonOptions.Day(parsed.GetValue(AsOf)), parsed.GetRequiredValue(Database));
        await using var store = Stores.Find(path);
        if (store is null && parsed.GetValue(Cases)) return Stores.None(path);
        var old = await RuleSource.FindAsync(parsed.GetRequiredValue(Old), day, store, cancellationToken);
        if (old.Book is not { } before) return Complaint.Findings(old);
        var current = await RuleSource.FindAsync(parsed.GetRequiredValue(New), day, store, cancellationToken);
        if (current.Book is not { } after) return Complaint.Findings(current);
        var difference = RuleBookDifference.Of(before, after, day);
        var page = DifferenceReport.Of(difference);
        var replayed = parsed.GetValue(Cases) ? await ReplayAsync(store!, after, day, cancellationToken) : [];
        if (parsed.GetValue(Cases)) page = page with { Blocks = [.. page.Blocks, .. ReplayReport.Of(replayed)] };
        ReportOutput.Write(page, parsed.GetValue(Format), parsed.GetValue(Out));
        return difference.IsEmpty && replayed.All(r => r.IsSame) ? ExitCode.Done : ExitCode.Wrong;
    }

    /// <summary>The last decision of each set of every living case, made again.</summary>
    private static async Task<IReadOnlyList<ReplayedDecision>> ReplayAsync(ICaseStore store, RuleBook book, DateOnly day, CancellationToken cancellationToken)
    {
        var replayed = new List<ReplayedDecision>();
        foreach (var summary in await store.ListAsync(new CaseFilter([], Limit: int.MaxValue), cancellationToken))
        {
            if (await store.LoadAsync(summary.CaseNumber, cancellationToken) is not { Deletion: null } stored) continue;
            var file = CaseFile.Of(stored);
            replayed.AddRange(DecisionSets.Select(file.LastDecision).OfType<RecordedDecision>()
                .Select(d => ReplayedDecision.Of(summary.CaseNumber, d.Decided, book.Rules, day)));
        }
        return [.. replayed.OrderBy(r => r.CaseNumber, StringComparer.Ordinal)];
    }
}
