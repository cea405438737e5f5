using System.Globalization;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Analysis;

/// <summary>What shows only when rules and questionnaire stand side by side on a certain day.</summary>
public static class RuleBookCheck
{
    /// <summary>Longest sentence that is read at one go in a chat, in characters without its full stop.</summary>
    public const int LongestSentence = 70;

    /// <summary>
    /// Tables that are not in force on the day, questions whose clause no source has, facts without a question and the other way round,
    /// and sentences that are too long. Empty when all is well.
    /// </summary>
    /// <param name="book">Rules and questionnaire.</param>
    /// <param name="today">The day in Japan.</param>
    public static IReadOnlyList<AnalysisFinding> Run(RuleBook book, DateOnly today) =>
        [.. Periods(book.Rules, today), .. Facts(book), .. book.Questionnaire.Questions.SelectMany(q => Question(book.Rules, q)),
            .. book.Questionnaire.Terms.SelectMany(t => Sentences(t.Name, t.Text))];

    private static IEnumerable<AnalysisFinding> Periods(RuleSet rules, DateOnly today)
    {
        var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var id in new[] { TriageSpace.OutcomeTable, TriageSpace.AdviceTable })
            if (rules.TableOn(id, today) is null) yield return NoTable(id, rules.Tables.First(t => t.Id == id).Head.Title, day);
        foreach (var head in rules.Jurisdiction.Heads.Select(h => h.Table))
            if (today < head.From || head.To < today) yield return NoTable(head.Id, head.Title, day);
    }

    private static IEnumerable<AnalysisFinding> Facts(RuleBook book)
    {
        var asked = book.Rules.Facts.Where(f => f.Origin == FactOrigin.Asked).ToList();
        var fields = book.Questionnaire.Sections.Where(s => s.Stage == QuestionStage.Triage).SelectMany(s => s.Questions).Select(q => q.Field).ToList();
        foreach (var fact in asked.Where(f => !fields.Contains(f.Id)))
            yield return Found(fact.Id, "noQuestion", "rules.book.noQuestion", fact.Label);
        foreach (var field in fields.Where(f => asked.TrueForAll(a => a.Id != f)))
            yield return Found(field, "noFact", "rules.book.noFact", field);
    }

    private static IEnumerable<AnalysisFinding> Question(RuleSet rules, Question question)
    {
        if (rules.Cite(question.Clause) is null)
            yield return Found(question.Field, "noClause", "rules.book.noClause", question.Clause);
        foreach (var text in new[] { question.Text, question.Hint, question.Why, question.Explanation }.OfType<string>())
            foreach (var finding in Sentences(question.Field, text)) yield return finding;
    }

    private static IEnumerable<AnalysisFinding> Sentences(string where, string text) =>
        text.Split('。').Where(s => s.Length > LongestSentence)
            .Select(s => Found(where, "longSentence", "rules.book.longSentence", $"{s.Length}", $"{LongestSentence}", s));

    private static AnalysisFinding NoTable(string id, string title, string day) => Found(id, "noTable", "rules.book.noTable", title, day);

    private static AnalysisFinding Found(string where, string code, string wording, params string[] arguments) =>
        new(where, $"{code}:{where}", Sentence.Of(wording, arguments), null);
}
