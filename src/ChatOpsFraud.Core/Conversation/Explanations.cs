using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Questions in between: 「ポート番号とは？」 and 「なぜ？」 are answered, and the same question is asked again.</summary>
internal static partial class Explanations
{
    private const int LongestQuestion = 60;

    /// <summary>Explains the words that a question of the person names; false when it is something else.</summary>
    public static bool TryExplain(TurnWork work, string text)
    {
        var asked = text.Trim();
        if (asked.Length is 0 or > LongestQuestion) return false;
        var isQuestion = asked[^1] is '?' or '？';
        if (AsksForMeaning().Match(asked).TryGroup("word", out var word) && Find(work.Book, word) is { } meant)
        {
            work.Say("explain.term", meant.Name, meant.Text);
            return true;
        }
        if (!isQuestion) return false;
        var named = Named(work.Book, asked);
        foreach (var term in named) work.Say("explain.term", term.Name, term.Text);
        if (named.Count == 0 && word.Length > 0) work.Notice(NoticeLevel.Info, "explain.unknownTerm", word);
        return named.Count > 0 || word.Length > 0;
    }

    /// <summary>Why the present question is asked; where nothing is asked, why it was decided so.</summary>
    public static void SayWhy(TurnWork work, Agenda agenda)
    {
        if (agenda is Agenda.AskStep { Step.Question: var question })
            work.Say("explain.why", question.Label, question.Why, Citation(work.Book, question.Clause));
        if (agenda is not Agenda.AskStep || work.Case.Decisions.ContainsKey("triage"))
        {
            Settlement.ShowDecision(work);
            DecisionReasons.SayInShort(work);
        }
    }

    /// <summary>根拠 of a clause in a few words, e.g. 対応要領 表3.</summary>
    public static string Citation(RuleBook book, string clause) =>
        book.Rules.Cite(clause) is { } found ? Wording.Of("explain.citation", found.Document, found.Section, found.Heading) : clause;

    // 「通報と相談の違いは？」 names two words; a longer word hides the shorter one inside it.
    private static List<Term> Named(RuleBook book, string text)
    {
        var found = new List<Term>();
        foreach (var term in Terms(book).SelectMany(t => t.Aliases.Append(t.Name).Select(name => (t, name))).Where(p => p.name.Length > 1).OrderByDescending(p => p.name.Length))
        {
            if (!text.Contains(term.name, StringComparison.OrdinalIgnoreCase) || found.Contains(term.t)) continue;
            found.Add(term.t);
            text = text.Replace(term.name, "　", StringComparison.OrdinalIgnoreCase);
        }
        return found;
    }

    private static Term? Find(RuleBook book, string word) =>
        Terms(book).FirstOrDefault(t => Is(word, t.Name) || t.Aliases.Any(a => Is(word, a)))
        ?? Terms(book).FirstOrDefault(t => word.Length > 1 && t.Name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Term> Terms(RuleBook book) => book.Questionnaire.Terms.Concat(
        book.Questionnaire.Questions.Select(q => new Term(q.Label, q.Aliases, q.Explanation ?? q.Why)));

    private static bool Is(string word, string name) => string.Equals(word, name, StringComparison.OrdinalIgnoreCase);

    private static bool TryGroup(this Match match, string name, out string value)
    {
        value = match.Success ? match.Groups[name].Value.Trim('「', '」', '『', '』', ' ', '　') : "";
        return value.Length > 0;
    }

    [GeneratedRegex(@"^(?<word>.{1,40}?)(とは|って何|ってなに|とは何|とはなに|は何|はなに|って何のこと|の意味|がわからない|が分からない)(ですか|でしょうか|なの|のこと)?[?？。]*$", RegexOptions.NonBacktracking)]
    private static partial Regex AsksForMeaning();
}
