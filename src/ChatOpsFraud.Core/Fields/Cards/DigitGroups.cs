using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>The groups of digits of a shadow text.</summary>
internal static partial class DigitGroups
{
    private const int LongestTie = 4;
    private const int LongestGap = 12;
    private const int MostLetters = 2;

    // What is counted is no part of a number: 「4111円、1111円」.
    private static readonly SearchValues<char> Counters =
        SearchValues.Create("円個台点名枚本年月日時分秒番号回件冊箱袋着足組式人歳才位階丁目地条項頁行列週泊匹頭羽部杯束缶脚基割十百千万億兆℃㎏㎝㎜");

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
        if (between.Length > LongestGap * 2) return DigitGap.Break;
        int seen = 0, weak = 0, letters = 0;
        bool space = false, line = false;
        foreach (var c in between)
        {
            if (c == CardShadow.Unseen) continue;
            seen++;
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') line = true;
            else if (char.IsWhiteSpace(c)) space = true;
            else if (IsMark(c) || (c == '>' && line)) continue;
            else if (!char.IsLetter(c)) weak++;
            else if (Counters.Contains(c)) return DigitGap.Break;
            else letters++;
        }
        if (seen > LongestGap) return DigitGap.Break;
        if (letters > 0) return !line && (letters <= MostLetters || SpokenMark().IsMatch(between)) ? DigitGap.Odd : DigitGap.Break;
        if (weak > 0 || (seen > LongestTie && !line)) return DigitGap.Weak;
        return space || line ? DigitGap.Space : DigitGap.Mark;
    }

    private static bool IsMark(char c) => JapaneseText.IsHyphen(c)
        || c is '.' or '。' or '｡' or '・' or '･' or '·' or '•' or '‧' or '∙' or '⋅' or '_' or '~' or '〜' or 'ー' or 'ｰ' or '‾' or '￣' or '*' or '\u2502' or '﹣' or '⁻' or '₋';

    [GeneratedRegex(@"^[\s\0]*(?:ハイフン|スペース|ダッシュ|マイナス|カンマ|コロン|ピリオド|ドット|くうはく|hyphen|dash|space|nbsp)[\s\0]*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SpokenMark();
}
