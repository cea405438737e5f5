using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules.Checks;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>Runs an example of checks: the answers are read as if a person had typed them at the end of that day.</summary>
internal static class CheckCases
{
    internal static RuleCaseResult Run(RuleBook book, RuleCase one, RowCounts counts)
    {
        var now = new DateTimeOffset(one.AnsweredOn.ToDateTime(new TimeOnly(23, 59)), JapanTime.Offset);
        var troubles = new List<Sentence>();
        var sheet = AnswerSheet.Empty;
        foreach (var (field, typed) in one.Given) sheet = Answered(book, sheet, field, typed, one.KeptAsTyped.Contains(field), now, troubles);
        if (troubles.Count > 0) return RuleCaseResult.Stopped(one, troubles);
        var report = CrossChecks.Run(book.Rules, sheet, new Journey(book.Questionnaire, sheet), one.Today);
        if (report.Faults.Count > 0) return RuleCaseResult.Stopped(one, [.. report.Faults.Select(f => f.Sentence)]);
        foreach (var list in book.Rules.CheckLists.Where(l => l.Head.IsInForce(one.Today)))
            foreach (var check in list.Checks)
                counts.Note(list.Head.File, check.Id, report.Concerns.Any(c => c.Check == check), report.Silent.Contains(check.Id));
        var silent = one.Expected.GetValueOrDefault("silent", "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var result = RuleCaseResult.Compare(one, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["speaks"] = string.Join(' ', report.Concerns.Select(c => c.Check.Id)),
            ["silent"] = one.Expected.GetValueOrDefault("silent"),
        });
        return result with { Troubles = [.. result.Troubles, .. silent.Where(id => !report.Silent.Contains(id)).Select(id => NotSilent(report, id))] };
    }

    private static Sentence NotSilent(CheckReport report, string id) =>
        Sentence.Of(report.Concerns.Any(c => c.Check.Id == id) ? "rules.case.speaks" : "rules.case.notAsked", id);

    private static AnswerSheet Answered(RuleBook book, AnswerSheet sheet, string field, string typed, bool isKept, DateTimeOffset now, List<Sentence> troubles)
    {
        var pattern = FieldPath.Pattern(field);
        if (book.Questionnaire.Questions.FirstOrDefault(q => q.Field == pattern) is not { } question)
        {
            troubles.Add(Sentence.Of("checks.field.unknown", field));
            return sheet;
        }
        var read = AnswerReading.Read(question, typed, now);
        if (isKept && !read.IsRead) return sheet.Reaching(field).With(field, new Answer(AnswerState.Given, typed, typed, AnswerSource.Verbatim, "", now));
        if (!read.IsRead)
        {
            troubles.Add(Sentence.Of("rules.case.unread", field, read.Unread!.Reason.Text));
            return sheet;
        }
        return sheet.Reaching(field).With(field, new Answer(AnswerState.Given, read.Value.Canonical, read.Value.Display, AnswerSource.Person, "", now));
    }
}
