using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Web.Digests;

/// <summary>Makes the digest of a case.</summary>
internal static class CaseDigestReading
{
    private const string LogFields = "orders[n].log.";

    /// <summary>The digest of a case that was read.</summary>
    /// <param name="file">The case with its history.</param>
    /// <param name="book">The rule set that it keeps.</param>
    /// <param name="now">Asia/Tokyo.</param>
    public static CaseDigest Of(CaseFile file, RuleBook book, DateTimeOffset now)
    {
        var (current, status) = (file.Case, Dialogue.Status(book, file.Case, now));
        var work = file.History.Where(e => e.Event is not CaseViewed).ToList();
        var journey = new Journey(book.Questionnaire, current.Sheet);
        var lacksLogs = journey.Missing(QuestionStage.Preservation).Any(s => s.Question.Field.StartsWith(LogFields, StringComparison.Ordinal));
        return new CaseDigest
        {
            Number = current.Number,
            Version = file.Version,
            Stage = current.Stage,
            Outcome = status.Outcome,
            NextStep = status.NextStep,
            Headquarters = status.Headquarters,
            Company = current.Sheet.Display("company.name"),
            Shop = current.Sheet.Display("shop.name"),
            Reporter = Masked.Of(current.Sheet.Display("reporter.name")),
            Missing = status.Missing,
            MissingLater = status.MissingLater,
            Edition = current.Edition,
            HasNews = current.HasNews,
            EvidenceUntil = lacksLogs ? EvidenceLife.Until(current.Sheet) : null,
            Workers = [.. work.Select(e => e.By).Reverse().Distinct(StringComparer.Ordinal)],
            Waiting = status.Waiting,
            Colleagues = [.. current.HandedOver.Values.Select(h => h.ToName)],
            OpenedAt = work[0].At,
            ChangedAt = work[^1].At,
            Tally = TallyOf(file.History),
        };
    }

    /// <summary>All that can be said of a case that cannot be read.</summary>
    public static CaseDigest Unreadable(CaseSummary summary) => new()
    {
        Number = summary.CaseNumber,
        Version = summary.Version,
        Stage = Enum.TryParse<CaseStage>(summary.Index.Stage, out var stage) ? stage : CaseStage.Received,
        IsReadable = false,
        Headquarters = summary.Index.Headquarters,
        EvidenceUntil = summary.Index.EvidenceUntil,
        OpenedAt = summary.OpenedAt,
        ChangedAt = summary.UpdatedAt,
    };

    private static CaseTally TallyOf(IReadOnlyList<RecordedEvent> history)
    {
        var (unknown, skipped) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var missed = new Dictionary<string, int>(StringComparer.Ordinal);
        DateTimeOffset? issued = null;
        foreach (var recorded in history)
            switch (recorded.Event)
            {
                case AnswerGiven { State: AnswerState.Unknown } given:
                    unknown.Add(FieldPath.Pattern(given.Field));
                    break;
                case AnswerGiven { State: AnswerState.Skipped } given:
                    skipped.Add(FieldPath.Pattern(given.Field));
                    break;
                case AnswerMissed one:
                    missed[FieldPath.Pattern(one.Field)] = missed.GetValueOrDefault(FieldPath.Pattern(one.Field)) + 1;
                    break;
                case StatementIssued:
                    issued ??= recorded.At;
                    break;
            }
        return new CaseTally(issued - history[0].At, unknown, skipped, missed);
    }
}
