using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>The time and the name of the writer that a chat puts before each line that is copied out of it.</summary>
internal static partial class ChatMark
{
    /// <summary>The line without the mark: 購入は… of [11/22 14:04] 田辺: 購入は….</summary>
    public static string Strip(string text)
    {
        if (text.Length < 8) return text;
        var match = Mark().Match(text);
        return match.Success && Labels.All.Find(match.Groups[1].Value + match.Groups[2].Value) is null ? text[match.Length..] : text;
    }

    /// <summary>True for a folded line that only tells who wrote when.</summary>
    public static bool IsHead(string folded) => Head().IsMatch(folded);

    [GeneratedRegex(
        @"^\s*(?:\[[0-9年月日/:\-\s午前後AMP,]{4,24}\]\s*([^:：\t\s][^:：\t]{0,19})[:：]\s*|[0-9]{1,2}:[0-9]{2}\t([^\t:：]{1,20})\t)",
        RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    [GeneratedRegex(
        @"^[\p{L}][\p{L}\s()@._-]{0,30}\s+(?:\[|\()?(?:(?:昨日|今日|[0-9]{1,2}/[0-9]{1,2})\s)?(?:午前"
        + @"|午後)?\s?[0-9]{1,2}:[0-9]{2}(?:\s?[AP]M)?(?:\]|\))?$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Head();
}
