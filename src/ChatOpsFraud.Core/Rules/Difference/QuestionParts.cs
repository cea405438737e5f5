using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Compares questions and glossary.</summary>
internal static class QuestionParts
{
    private const string Area = "questions";

    internal static IEnumerable<PartChange> Of(Questionnaire old, Questionnaire current)
    {
        var questions = ListDifference<Question>.Of([.. old.Questions], [.. current.Questions], q => q.Field);
        var sections = ListDifference<QuestionSection>.Of(old.Sections, current.Sections, s => s.Id);
        var terms = ListDifference<Term>.Of(old.Terms, current.Terms, t => t.Name);
        return Parts.Listed(Area, questions, Named, q => q.Text)
            .Concat(questions.Kept.SelectMany(p => Parts.Changed(Area, Named(p.New), Aspects(old, p.Old).Zip(Aspects(current, p.New), Pair).ToList())))
            .Concat(Parts.Listed(Area, sections, s => s.Title, s => s.Id))
            .Concat(sections.Kept.SelectMany(p => Parts.Changed(Area, p.New.Title, ("title", p.Old.Title, p.New.Title), ("stage", Stage(p.Old), Stage(p.New)))))
            .Concat(Parts.Listed("glossary", terms, t => t.Name, t => t.Text))
            .Concat(terms.Kept.SelectMany(p => Parts.Changed("glossary", p.New.Name,
                ("aliases", Joined(p.Old.Aliases), Joined(p.New.Aliases)), ("explanation", p.Old.Text, p.New.Text))));
    }

    private static IEnumerable<(string Aspect, string Text)> Aspects(Questionnaire questionnaire, Question question) =>
    [
        ("label", question.Label),
        ("text", question.Text),
        ("kind", question.Kind.ToString()),
        ("required", Wording.Of(question.Required ? "report.required" : "report.optional")),
        ("when", QuestionReport.When(questionnaire, question) ?? Wording.Of("report.always")),
        ("choices", string.Join(Wording.Of("report.or"), question.Choices.Select(c => Wording.Of("difference.value", c.Label, c.Value)))),
        ("synonyms", string.Join(Wording.Of("report.or"), question.Choices.Select(c => Joined(c.Synonyms)))),
        ("freeText", Wording.Of(question.FreeText ? "difference.yes" : "difference.no")),
        ("hint", question.Hint ?? ""),
        ("example", question.Example ?? ""),
        ("why", question.Why),
        ("clauses", question.Clause),
        ("aliases", Joined(question.Aliases)),
        ("explanation", question.Explanation ?? ""),
    ];

    private static (string Aspect, string Before, string After) Pair((string Aspect, string Text) before, (string Aspect, string Text) after) =>
        (before.Aspect, before.Text, after.Text);

    private static string Named(Question question) => Wording.Of("report.usedByQuestion", question.Label);

    private static string Stage(QuestionSection section) => Wording.Of($"report.stage.{section.Stage}");

    private static string Joined(IReadOnlyList<string> texts) => string.Join(Wording.Of("report.comma"), texts);
}
