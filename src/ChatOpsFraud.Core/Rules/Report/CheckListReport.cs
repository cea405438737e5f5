using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules.Checks;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The cross-field checks: what they look at, when they speak, what they say and why.</summary>
internal static class CheckListReport
{
    internal static IEnumerable<ReportBlock> Of(RuleBook book) => book.Rules.CheckLists.SelectMany(list => (ReportBlock[])
    [
        new ReportBlock.Heading(3, ReportPlace.Of("checks", list.Head.File), list.Head.Title),
        new ReportBlock.Facts(
        [
            (Wording.Of("report.edition"), list.Head.Edition),
            (Wording.Of("report.period"), ReportWords.Period(list.Head.From, list.Head.To)),
            (Wording.Of("report.file"), list.Head.File),
        ]),
        new ReportBlock.Table(ReportWords.Head("report.checkHead"), [.. list.Checks.Select(c => Row(book.Questionnaire, c))]),
    ]);

    /// <summary>How a check speaks, in words.</summary>
    internal static string Severity(Check check) => Wording.Of($"report.severity.{check.Severity}");

    /// <summary>The sentence with a mark in place of each answer; the words before it say which answer it is.</summary>
    internal static string Sentence(Check check) => check.Reads.Aggregate(
        check.Text, (text, input) => text.Replace($"{{{input.Name}}}", Wording.Of("report.answerHere"), StringComparison.Ordinal));

    private static ReportCell[] Row(Questionnaire questionnaire, Check check) =>
    [
        new([new ReportLine(check.Title, ReportMark.Result, Anchor: ReportPlace.OfCheck(check.Id)), new ReportLine(check.Id, ReportMark.Id)]),
        ReportCell.Of(check.Reads.Select(r => Label(questionnaire, r.Field))),
        new([new ReportLine(check.Expression, ReportMark.Id)]),
        ReportCell.Of([Severity(check), Sentence(check)]),
        new([.. ReportWords.BasisCell(check.Basis).Lines, new ReportLine(check.Reason)]),
        ReportWords.Cited(check.Citations),
    ];

    private static string Label(Questionnaire questionnaire, string field) => questionnaire.Questions.FirstOrDefault(q => q.Field == field)?.Label ?? field;
}
