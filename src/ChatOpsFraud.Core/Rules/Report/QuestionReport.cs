using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The questions in the order in which they are asked, each with why it is asked and the clause that asks for it.</summary>
internal static class QuestionReport
{
    internal static IEnumerable<ReportBlock> Of(RuleBook book) => book.Questionnaire.Sections.SelectMany(section => (ReportBlock[])
    [
        new ReportBlock.Heading(3, $"section-{section.Id}", Wording.Of("report.section", section.Title, Wording.Of($"report.stage.{section.Stage}"))),
        new ReportBlock.Table(ReportWords.Head("report.questions"), [.. section.Questions.Select(q => Row(book, q))]),
    ]);

    /// <summary>When a question is asked, in words; null when always.</summary>
    internal static string? When(Questionnaire questionnaire, Question question)
    {
        if (question.When is not { } when) return null;
        var other = questionnaire.Questions.FirstOrDefault(q => q.Field == when.Field);
        return Wording.Of("report.askedWhen", other?.Label ?? when.Field, string.Join(Wording.Of("report.or"), when.Is.Select(v => LabelOf(other, v))));
    }

    private static string LabelOf(Question? question, string value) => question?.Choices.FirstOrDefault(c => c.Value == value)?.Label ?? value;

    private static ReportCell[] Row(RuleBook book, Question question) =>
    [
        new([
            new ReportLine(question.Label, ReportMark.Result, Anchor: ReportPlace.OfQuestion(question.Field)),
            new ReportLine(Wording.Of(question.Required ? "report.required" : "report.optional")),
            new ReportLine(question.Field, ReportMark.Id),
        ]),
        ReportCell.Of(Asked(book.Questionnaire, question)),
        ReportCell.Of(question.Why),
        ReportWords.Cited(book.Rules.Cite(question.Clause) is { } citation ? [citation] : []),
    ];

    private static IEnumerable<string> Asked(Questionnaire questionnaire, Question question)
    {
        if (When(questionnaire, question) is { } when) yield return when;
        yield return question.Text;
        if (question.Choices.Count > 0)
            yield return Wording.Of("report.choices", string.Join(Wording.Of("report.or"), question.Choices.Select(c => c.Label)));
        if (question.Hint is { } hint) yield return hint;
        if (question.Example is { } example) yield return Wording.Of("report.example", example);
    }
}
