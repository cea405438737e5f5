using System.CommandLine;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Explain;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;
using ChatOpsFraud.RuleBooks;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.CommandLine;

/// <summary><c>rules explain</c>: why a case, or facts that somebody wrote down, are decided as they are.</summary>
internal static class RulesExplainCommand
{
    private static readonly Option<string?> CaseNumber = new("--case") { Description = ProgramText.Of("option.explainCase") };
    private static readonly Option<string?> Facts = new("--facts") { Description = ProgramText.Of("option.facts") };
    private static readonly Option<string> Rules = CommonOptions.Rules();
    private static readonly Option<string> Database = CommonOptions.Database();
    private static readonly Option<string?> Format = ReportOutput.Format();
    private static readonly Option<string?> Out = ReportOutput.Out();
    private static readonly Option<DateOnly?> AsOf = CommonOptions.AsOf();

    public static Command Make()
    {
        var explain = new Command("explain", ProgramText.Of("command.rulesExplain")) { CaseNumber, Facts, Rules, Database, Format, Out, AsOf };
        explain.Validators.Add(result =>
        {
            if (result.GetValue(CaseNumber) is null == result.GetValue(Facts) is null) result.AddError(ProgramText.Of("usage.explain"));
        });
        explain.SetAction(ExplainAsync);
        return explain;
    }

    private static Task<int> ExplainAsync(ParseResult parsed, CancellationToken cancellationToken) => parsed.GetValue(CaseNumber) is { } number
        ? ExplainCaseAsync(parsed, number, cancellationToken)
        : Task.FromResult(ExplainFacts(parsed, parsed.GetRequiredValue(Facts)!));

    private static int ExplainFacts(ParseResult parsed, string facts)
    {
        var day = CommonOptions.Day(parsed.GetValue(AsOf));
        var reading = RuleBookReading.Of(parsed.GetRequiredValue(Rules), day);
        if (reading.Book is not { Rules: var set }) return Complaint.Of(reading);
        var (given, trouble) = GivenFacts.Read(set, day, facts);
        if (given is null) return Complaint.Of(trouble!.Text);
        var place = Jurisdictions.Decide(set, given.Prefecture, given.Municipality, day);
        return Write(parsed, Wording.Of("explain.title"), [Head(set, day), .. ExplanationReport.Triage(set, TriageExplanation.Of(set, given.Triage)), .. ExplanationReport.Place(place)]);
    }

    /// <summary>A case is explained with the rules under which it was decided, and on the day on which it was decided.</summary>
    private static async Task<int> ExplainCaseAsync(ParseResult parsed, string number, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(Database);
        await using var store = Stores.Find(path);
        if (store is null) return Stores.None(path);
        var shelf = Shelves.Look(parsed.GetRequiredValue(Rules), store, TimeProvider.System);
        if (await new CaseDesk(store, shelf, TimeProvider.System).LoadAsync(number, cancellationToken) is not { } file)
            return Complaint.Of(ProgramText.Of("case.notFound", number));
        var (triage, place) = (file.LastDecision("triage"), file.LastDecision("jurisdiction"));
        var hash = triage?.RuleSet ?? file.Case.RuleSet;
        if (shelf.Find(hash) is not { } book) return Complaint.Of(ProgramText.Of("rules.caseSetGone", number, hash));
        var (at, set) = (triage?.At ?? JapanTime.Of(TimeProvider.System.GetUtcNow()), book.Rules);
        var day = parsed.GetValue(AsOf) ?? DateOnly.FromDateTime(at.DateTime);
        var facts = triage is null ? TriageAnswers.Of(book.Questionnaire, file.Case.Sheet, at) : TriageFacts.Recorded(day, triage.Decided.Facts);
        return Write(parsed, Wording.Of("explain.titleCase", number),
        [
            Head(set, day),
            .. ExplanationReport.Triage(set, TriageExplanation.Of(set, facts)),
            .. place is null ? [] : ExplanationReport.Place(PlaceOf(shelf, place)),
            .. DecisionLogReport.Of(set, file.History),
        ]);
    }

    private static JurisdictionResult PlaceOf(RuleBookShelf shelf, RecordedDecision place)
    {
        var facts = place.Decided.Facts;
        var municipality = facts.GetValueOrDefault(Jurisdictions.MunicipalityFact);
        return Jurisdictions.Decide(
            (shelf.Find(place.RuleSet) ?? shelf.Current).Rules,
            facts.GetValueOrDefault(Jurisdictions.PrefectureFact),
            municipality == Fact.Unanswered ? null : municipality,
            DateOnly.FromDateTime(place.At.DateTime));
    }

    private static ReportBlock.Facts Head(RuleSet set, DateOnly day) =>
        new([(Wording.Of("explain.ruleSet"), set.Stamp.ToString()), (Wording.Of("explain.day"), ProgramText.Day(day))]);

    private static int Write(ParseResult parsed, string title, IReadOnlyList<ReportBlock> blocks)
    {
        ReportOutput.Write(new ReportPage(title, blocks), parsed.GetValue(Format), parsed.GetValue(Out));
        return ExitCode.Done;
    }
}
