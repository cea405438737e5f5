using System.Buffers;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>What a line without a value can be by its looks alone.</summary>
internal static partial class LineShape
{
    private const string HeadingMarks = "■□◆◇●○◎・▼▽▲△▶▷※*★☆#=-─━＝~―_ 【】[]〔〕<>《》「」:|+";

    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-=*_~─━―＝—ー・+#.…‥＿╌┄┅◆■□◇★☆| ┼├┤");
    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create("。、:=@\t");

    /// <summary>True for a line of dashes, stars and the like.</summary>
    public static bool IsRule(string folded) =>
        folded.Length >= 3 && folded.AsSpan().IndexOfAnyExcept(RuleSigns) < 0;

    /// <summary>The words of a line that could be a heading: short, without sentence and digits; else empty.</summary>
    public static ReadOnlySpan<char> HeadingOf(string folded)
    {
        var words = folded.AsSpan().Trim(HeadingMarks);
        // １．ご注文の概要
        var number = words.IndexOfAnyExceptInRange('0', '9');
        if (number is 1 or 2 && words[number] is '.' or ')' or '、') words = words[(number + 1)..].TrimStart(HeadingMarks);
        // 【数量】2 is a label and its value.
        if (words.ContainsAny('】', ']', '〕') && !words.ContainsAny('【', '[', '〔')) return [];
        return words.Length is 0 or > LabelKey.MaxLength || words.ContainsAny(SentenceSigns) ? [] : words;
    }

    /// <summary>True for 【…】 and ■… lines that stand alone.</summary>
    public static bool IsBracketed(string folded) => folded.Length > 2 && "【[〔《■□◆◇●▼".Contains(folded[0], StringComparison.Ordinal)
        && !folded.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>True for a whole line that is a User-Agent header's value.</summary>
    public static bool IsUserAgent(string raw) => raw.Length < 512 && raw.StartsWith("Mozilla/5.0 (", StringComparison.Ordinal);

    /// <summary>True for sizes and colours alone: <c>26.5cm / ホワイト</c>.</summary>
    public static bool IsVariant(string folded) => folded.Length <= 40 && Variant().IsMatch(folded);

    /// <summary>True for lines of shops and of politeness, behind which a number is no customer's.</summary>
    public static bool LeavesParty(string folded) => folded.Length > 60 || Shop().IsMatch(folded);

    [GeneratedRegex(
        @"^(?:[^/\s]{1,14}(?:\s/\s[^/\s]{1,14}){1,3}|(?:XS|S|M|L|LL|XL|XXL|フリー|FREE|ワンサイズ|[0-9.]{1,4}\s?cm|ホワイト|ブラック|ネイビー|レッド|ブルー|グリーン|グレー|ベージュ|ブラウン|ピンク|シルバー"
        + @"|ゴールド|[白黒赤青紺緑灰茶])(?:サイズ)?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Variant();

    [GeneratedRegex(
        @"株式会社.{0,30}$|有限会社|合同会社|\(株\)|カスタマー|サポート|営業時間|問い?合わ?せ|^(?:[^\p{L}]*)(?:店長|発行|配信|運営|受付)|ありがとう|お願い"
        + @"|ください|下さい|いたし|致し|です。|ます。|でした|です$|ます$|http|www\.|Inc\.|K\.K\.|Ltd",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Shop();
}
