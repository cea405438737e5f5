using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Finds the lines of a pasted text that may still matter after reading.</summary>
internal static partial class UnreadLines
{
    private const int Most = 200;

    /// <summary>The lines in the order of the text.</summary>
    public static IReadOnlyList<UnreadLine> Of(List<PastedLine> lines, Draft draft, IReadOnlySet<int> read)
    {
        var unread = new List<UnreadLine>();
        foreach (var line in lines)
        {
            if (unread.Count == Most) break;
            var known = read.Contains(line.Number) || draft.IsKnown(line);
            if (known && !draft.Remains(line)) continue;
            var text = WithoutMarks(line.Excerpt);
            if (text.Length > 1 && !IsIdle(line, text)) unread.Add(new UnreadLine(line.Number, text));
        }
        return unread;
    }

    /// <summary>The text without the marks of cut out card data, also where cutting one joins the halves of another.</summary>
    private static string WithoutMarks(string text)
    {
        for (var before = -1; before != text.Length;)
        {
            before = text.Length;
            text = CardMark().Replace(text, "");
        }
        return text.Trim();
    }

    private static bool IsIdle(PastedLine line, string text)
    {
        var folded = line.Folded;
        if (!folded.Any(char.IsLetterOrDigit)) return true;
        if (text[^1] is ':' or '：' || text.Length < line.Excerpt.Length && LineAnatomy.Cut(line) is [{ Value.Length: > 0 }]) return true;
        return ChatMark.IsHead(folded) || Courtesy().IsMatch(folded)
            || (ItemLine.IsTotal(folded) && folded.AsSpan().ContainsAnyInRange('0', '9'))
            || (LineAnatomy.Cut(line) is { Count: > 0 } segments && segments.TrueForAll(s => Emptiness.Blank(s.Value)));
    }

    [GeneratedRegex(@"[［\[(（]?カード情報を削除しました[］\])）]?", RegexOptions.NonBacktracking)]
    private static partial Regex CardMark();

    [GeneratedRegex(
        @"お世話になって|お疲れ(?:様|さま)|よろしく(?:お願い|です)|(?:ご覧|ご利用|ご注文|ご購入|お買い上げ)(?:いただ|頂|下さ|くださ)|ありがとう|ご連絡(?:いたし|致し|申し上げ)|ご報告(?:いたし|致し|申し上げ)|"
        + @"^(?:このメール|本メール|当メール)|自動(?:送信|配信|返信)|返信(?:でき|いただ|しない)|心当たりのない|保存してください|(?:お|ご)?問い?合わ?せ(?:ください|下さい|は|窓口)|"
        + @"配信(?:停止|元)|Copyright|©|All Rights Reserved|^(?:了解|承知|かしこまり|はい|以上|では)[^0-9]{0,20}$|^\S{1,20}(?:様"
        + @"|御中)$|^(?:以下|下記)の?(?:とおり|通り|内容)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Courtesy();
}
