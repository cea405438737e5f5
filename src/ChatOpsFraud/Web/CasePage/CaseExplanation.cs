using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Explain;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Core.Triage;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Web.CasePage;

/// <summary>Why a case was decided as it was: with the rules and on the day of each decision.</summary>
internal static class CaseExplanation
{
    /// <summary>The blocks of both decisions; while nothing is decided, where the triage stands. A set that is no longer within reach is left out.</summary>
    /// <param name="file">The case with its history; loading it has brought its rule sets within reach.</param>
    /// <param name="books">Rule sets.</param>
    public static IEnumerable<ReportBlock> Of(CaseFile file, IRuleBooks books)
    {
        if (file.LastDecision("triage") is { } triage && books.Find(triage.RuleSet) is { } book)
            foreach (var block in ExplanationReport.Triage(book.Rules, TriageExplanation.Of(book.Rules, TriageFacts.Recorded(DayOf(triage), triage.Decided.Facts)))) yield return block;
        if (file.LastDecision("jurisdiction") is { } place && books.Find(place.RuleSet) is { } placeBook)
            foreach (var block in ExplanationReport.Place(Place(placeBook, place))) yield return block;
        foreach (var block in DecisionLogReport.Of((books.Find(file.Case.RuleSet) ?? books.Current).Rules, file.History)) yield return block;
    }

    private static JurisdictionResult Place(RuleBook book, RecordedDecision place)
    {
        var municipality = place.Decided.Facts.GetValueOrDefault(Jurisdictions.MunicipalityFact);
        return Jurisdictions.Decide(
            book.Rules,
            place.Decided.Facts.GetValueOrDefault(Jurisdictions.PrefectureFact),
            municipality == Fact.Unanswered ? null : municipality,
            DayOf(place));
    }

    private static DateOnly DayOf(RecordedDecision decision) => DateOnly.FromDateTime(JapanTime.Of(decision.At).DateTime);
}
