using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Web.Digests;

namespace ChatOpsFraud.Web.CasePage;

/// <summary>Everything about one case, as its page shows it.</summary>
/// <param name="Status">状況 in a few words.</param>
/// <param name="RuleSet">Edition and short hash of the rules that the case keeps.</param>
/// <param name="Digest">The same case as the list has it, for the warnings.</param>
/// <param name="Answers">Answers, and what they said before.</param>
/// <param name="Editions">What was issued, the last edition first.</param>
/// <param name="FollowUps">後日補足: what the statement lacks; empty unless a statement is due.</param>
/// <param name="IsReport">True when a statement is due.</param>
/// <param name="Handed">Sections that colleagues are filling in, the longest waiting first.</param>
/// <param name="SectionTitles">Titles of those sections, by their keys.</param>
/// <param name="Trail">Every event, the last one first.</param>
public sealed record CaseDossier(
    CaseStatus Status,
    string RuleSet,
    CaseDigest Digest,
    AnswerHistory Answers,
    IReadOnlyList<IssuedEdition> Editions,
    IReadOnlyList<FollowUp> FollowUps,
    bool IsReport,
    IReadOnlyList<HandedSection> Handed,
    IReadOnlyDictionary<string, string> SectionTitles,
    IReadOnlyList<TrailLine> Trail)
{
    /// <summary>Puts the page of a case together.</summary>
    /// <param name="file">The case with its history.</param>
    /// <param name="book">The rule set that it keeps.</param>
    /// <param name="now">Asia/Tokyo.</param>
    public static CaseDossier Of(CaseFile file, RuleBook book, DateTimeOffset now)
    {
        var isReport = file.Case.Decisions.GetValueOrDefault("triage")?.Outcome == "report";
        return new CaseDossier(
            Dialogue.Status(book, file.Case, now),
            book.Rules.Stamp.ToString(),
            CaseDigestReading.Of(file, book, now),
            AnswerHistory.Of(file, book),
            [.. file.History.Where(e => e.Event is StatementIssued).Select(e => new IssuedEdition(((StatementIssued)e.Event).Edition, e.At, e.By)).Reverse()],
            isReport ? StatementComposer.Compose(book, file.Case, now).FollowUps : [],
            isReport,
            [.. file.Case.HandedOver.Values.OrderBy(h => h.At)],
            file.Case.HandedOver.Keys.ToDictionary(key => key, key => AuditTrail.SectionOf(key, book)),
            AuditTrail.Of(file, book));
    }
}
