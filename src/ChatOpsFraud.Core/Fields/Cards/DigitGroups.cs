using System.Text;

namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>The groups of digits of a shadow text.</summary>
internal static class DigitGroups
{
    private const int LongestGap = 4;
    private const int LongestGapOverLines = 12;

    /// <summary>All groups in order, and all digits in one string.</summary>
    public static (List<DigitGroup> Groups, string Digits) Of(string shadow)
    {
        var groups = new List<DigitGroup>();
        var digits = new StringBuilder();
        var end = 0;
        for (var at = 0; at < shadow.Length;)
        {
            if (!char.IsAsciiDigit(shadow[at]))
            {
                at++;
                continue;
            }
            var start = at;
            var first = digits.Length;
            // What cannot be seen goes with the digit before it: the second half of a digit outside the BMP, the frame of a keycap.
            for (; at < shadow.Length && (char.IsAsciiDigit(shadow[at]) || shadow[at] == CardShadow.Unseen); at++)
                if (shadow[at] != CardShadow.Unseen) digits.Append(shadow[at]);
            groups.Add(new DigitGroup(start, at, first, digits.Length - first, groups.Count == 0 ? DigitGap.Break : Gap(shadow.AsSpan(end, start - end))));
            end = at;
        }
        return (groups, digits.ToString());
    }

    private static DigitGap Gap(ReadOnlySpan<char> between)
    {
        if (between.Length > LongestGapOverLines * 2) return DigitGap.Break;
        int seen = 0, weak = 0;
        bool space = false, line = false;
        foreach (var c in between)
        {
            if (c == CardShadow.Unseen) continue;
            seen++;
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') line = true;
            else if (char.IsWhiteSpace(c)) space = true;
            else if (c is ',' or '、' or '/' or '|' or '､' or '，' or '+') weak++;
            else if (c == '>' && line) continue;
            else if (!IsMark(c)) return DigitGap.Break;
        }
        if (seen > (line ? LongestGapOverLines : LongestGap) || weak > 1) return DigitGap.Break;
        return weak > 0 ? DigitGap.Weak : space || line ? DigitGap.Space : DigitGap.Mark;
    }

    private static bool IsMark(char c) => JapaneseText.IsHyphen(c)
        || c is '.' or '。' or '｡' or '・' or '･' or '·' or '•' or '‧' or '∙' or '⋅' or '_' or '~' or '〜' or 'ー' or 'ｰ' or '‾' or '￣' or '*' or '\u2502' or '﹣' or '⁻' or '₋';
}
