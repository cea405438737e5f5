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
    /// Tables that are not in force on the day, and sentences that are too long. Empty when all is well.
    /// </summary>
    /// <param name="book">Rules and questionnaire.</param>
    /// <param name="today">The day in Japan.</param>
    public static IReadOnlyList<AnalysisFinding> Run(RuleBook book, DateOnly today) =>
        [.. Periods(book.Rules, today), .. book.Rules.Tables.SelectMany(Rows),
            .. book.Rules.CheckLists.SelectMany(l => l.Checks).SelectMany(c => Sentences(c.Id, c.Text).Concat(Sentences(c.Id, c.Reason))),
            .. book.Questionnaire.Questions.SelectMany(Question), .. book.Questionnaire.Terms.SelectMany(t => Sentences(t.Name, t.Text))];

    private static IEnumerable<AnalysisFinding> Periods(RuleSet rules, DateOnly today)
    {
        var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var id in new[] { TriageSpace.OutcomeTable, TriageSpace.AdviceTable })
            if (rules.TableOn(id, today) is null) yield return NoTable(id, rules.Tables.First(t => t.Id == id).Head.Title, day);
        foreach (var head in rules.Jurisdiction.Heads.Select(h => h.Table))
            if (!head.IsInForce(today)) yield return NoTable(head.Id, head.Title, day);
    }

    private static IEnumerable<AnalysisFinding> Rows(RuleTable table) =>
        table.Rows.SelectMany(r => r.Texts.Append(r.Reason).SelectMany(t => Sentences($"{table.Id}/{r.Id}", t)));

    private static IEnumerable<AnalysisFinding> Question(Question question) =>
        new[] { question.Text, question.Hint, question.Why, question.Explanation }.OfType<string>().SelectMany(t => Sentences(question.Field, t));

    private static IEnumerable<AnalysisFinding> Sentences(string where, string text) =>
        text.Split('。').Where(s => s.Length > LongestSentence)
            .Select(s => Found(where, "longSentence", "rules.book.longSentence", $"{s.Length}", $"{LongestSentence}", s));

    private static AnalysisFinding NoTable(string id, string title, string day) => Found(id, "noTable", "rules.book.noTable", title, day);

    private static AnalysisFinding Found(string where, string code, string wording, params string[] arguments) =>
        new(where, $"{code}:{where}", Sentence.Of(wording, arguments), null);
}
