using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// Says what to write instead of words that fix no days by themselves: 3営業日前 depends on the office, 第3週 on how weeks are counted,
/// お盆 on the place. They stay refused.
/// </summary>
internal static partial class Advice
{
    private static readonly string[] Open = ["date.notFound", "date.unsure", "date.vague"];

    public static Unread Add(Unread refusal, string normal)
    {
        if (!Open.Contains(refusal.Reason.Code, StringComparer.Ordinal)) return refusal;
        var hint = BusinessDay().IsMatch(normal) ? Sentence.Of("date.hint.businessDay")
            : Week().IsMatch(normal) ? Sentence.Of("date.hint.week")
            : Season().IsMatch(normal) ? Sentence.Of("date.hint.season")
            : Lately().IsMatch(normal) ? Sentence.Of("date.hint.lately") : null;
        return hint is null ? refusal : refusal with { Hint = hint };
    }

    [GeneratedRegex("営業日", RegexOptions.NonBacktracking)]
    private static partial Regex BusinessDay();

    [GeneratedRegex("第[0-9一二三四五六]{1,2}週|[0-9一二三四五六]週目|最初の週|最後の週|最終週", RegexOptions.NonBacktracking)]
    private static partial Regex Week();

    [GeneratedRegex(
        "お?盆休み|お盆|正月|年末|年始|連休|夏休み|冬休み|お彼岸|ゴールデンウィーク|シルバーウィーク|(^|[^a-z])gw([^a-z]|$)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Season();

    [GeneratedRegex(
        "(ここ|この|直近|過去|最近) ?(数|[0-9一二三四五六七八九十]{1,3}) ?(日|週|か月|ヶ月|カ月|ヵ月|年|時間)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Lately();
}
