using ChatOpsFraud.Core.Rules.Explain;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Why it was decided so: in short which other results were ruled out, in full every row that was looked at.</summary>
internal static class DecisionReasons
{
    /// <summary>One line for each other result above the row that fired, and the way to the long form. Nothing while nothing is decided.</summary>
    public static void SayInShort(TurnWork work)
    {
        var explanation = Explain(work);
        if (explanation.Fired is not { } fired) return;
        var others = explanation.Before.Where(r => r.Result != fired.Result).DistinctBy(r => r.Result).ToList();
        if (others.Count == 0) work.Say("explain.shortFirst");
        else work.Say("explain.short", Lines(others.Select(r => Wording.Of("explain.shortRow", r.Result, r.Why[0]))));
    }

    /// <summary>Every row above the one that fired with each cell that failed, and every advice that was given.</summary>
    public static void SayInFull(TurnWork work)
    {
        var explanation = Explain(work);
        if (explanation.Fired is not { } fired)
        {
            work.Notice(NoticeLevel.Info, "explain.notDecided");
            return;
        }
        work.Say("explain.full", fired.Result, fired.Row.Id, fired.Row.Reason);
        if (explanation.Before.Count > 0) work.Say("explain.fullBefore", Lines(explanation.Before.Select(r => Row(r, string.Join(Wording.Of("report.comma"), r.Why)))));
        var given = explanation.Advice.Where(r => r.State == RowState.Applies).ToList();
        if (given.Count > 0) work.Say("explain.fullAdvice", Lines(given.Select(r => Row(r, r.Row.Reason))));
    }

    private static TriageExplanation Explain(TurnWork work) =>
        TriageExplanation.Of(work.Book.Rules, TriageAnswers.Of(work.Book.Questionnaire, work.Case.Sheet, work.Now));

    private static string Row(RowVerdict verdict, string why) => Wording.Of("explain.fullRow", verdict.Result, verdict.Row.Id, why);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
