using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Questions in between: 「ポート番号とは？」 and 「なぜ？」 are answered, and the same question is asked again.</summary>
internal static partial class Explanations
{
    private const int LongestQuestion = 60;

    /// <summary>Explains a word when the text asks for one that is known; false when it is something else.</summary>
    public static bool TryExplain(TurnWork work, string text)
    {
        if (text.Length > LongestQuestion || !AsksForMeaning().Match(text.Trim()).TryGroup("word", out var word)) return false;
        var terms = work.Book.Questionnaire.Terms;
        if (terms.FirstOrDefault(t => Is(word, t.Name) || t.Aliases.Any(a => Is(word, a))) is { } term)
        {
            work.Say("explain.term", term.Name, term.Text);
            return true;
        }
        var question = work.Book.Questionnaire.Questions.FirstOrDefault(q => Is(word, q.Label) || q.Aliases.Any(a => Is(word, a)))
            ?? work.Book.Questionnaire.Questions.FirstOrDefault(q => word.Length > 1 && q.Label.Contains(word, StringComparison.OrdinalIgnoreCase));
        if (question is null)
        {
            // Without a question mark it may well be an answer that happens to end like a question.
            if (text.TrimEnd()[^1] is not ('?' or '？')) return false;
            work.Notice(NoticeLevel.Info, "explain.unknownTerm", word);
            return true;
        }
        work.Say("explain.term", question.Label, question.Explanation ?? question.Why);
        return true;
    }

    /// <summary>Why the present question is asked; where nothing is asked, why it was decided so.</summary>
    public static void SayWhy(TurnWork work, Agenda agenda)
    {
        if (agenda is Agenda.AskStep { Step.Question: var question })
            work.Say("explain.why", question.Label, question.Why, Citation(work.Book, question.Clause));
        if (agenda is not Agenda.AskStep || work.Case.Decisions.ContainsKey("triage"))
            Settlement.ShowDecision(work);
    }

    /// <summary>根拠 of a clause in a few words, e.g. 対応要領 表3.</summary>
    public static string Citation(RuleBook book, string clause) =>
        book.Rules.Cite(clause) is { } found ? Wording.Of("explain.citation", found.Document, found.Section, found.Heading) : clause;

    private static bool Is(string word, string name) => string.Equals(word, name, StringComparison.OrdinalIgnoreCase);

    private static bool TryGroup(this Match match, string name, out string value)
    {
        value = match.Success ? match.Groups[name].Value.Trim('「', '」', '『', '』', ' ', '　') : "";
        return value.Length > 0;
    }

    [GeneratedRegex(@"^(?<word>.{1,40}?)(とは|って何|ってなに|とは何|とはなに|は何|はなに|って何のこと|の意味|がわからない|が分からない)(ですか|でしょうか|なの|のこと)?[?？。]*$", RegexOptions.NonBacktracking)]
    private static partial Regex AsksForMeaning();
}
