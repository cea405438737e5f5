using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Texts that stand in a value's place without being one.</summary>
internal static partial class Emptiness
{
    private const int LongestValue = 600;

    /// <summary>True for nothing, 不明, 別紙のとおり, masked values, what was cut out as card data, and remarks such as 発送済みとのこと.</summary>
    public static bool Says(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.IsEmpty || trimmed.Length > LongestValue || Placeholder().IsMatch(trimmed) || Masked().IsMatch(trimmed)
            || Remark().IsMatch(trimmed);
    }

    /// <summary>True for nothing and for words that stand for nothing.</summary>
    public static bool Blank(string text) => text.AsSpan().Trim() is var trimmed && (trimmed.IsEmpty || Placeholder().IsMatch(trimmed));

    [GeneratedRegex(
        @"^[(（\[［<＜]?(?:不明.*|未定|未確認.*|確認中.*|調査中.*|なし|無し|無|ナシ|該当なし|特になし|n/?a|null|none|nil|undefined"
        + @"|[-‐−－―ー–—=＝.…・*/?？]+|分から(?:ない|ず).*|わから(?:ない|ず).*|わかりません.*|下記.*|以下.*|別紙.*|別添.*|添付.*|同上.*|上記.*|前述.*"
        + @"|空欄|未記入|未入力|未回答|後日.*|省略|略|○+|〇+|xxx+|要確認.*|未取得.*|(?:なし|無し|不要)[(（].*|取得(?:でき|して).*|記録なし.*|ログなし.*)[)）\]］>＞]?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    // Behind 商品: or お届け先: people also write what they think about it.
    [GeneratedRegex(
        @"^(?:たぶん|多分|おそらく|恐らく|もしかし)|(?:とのこと|です|ます|ません|でした|ました|ください|下さい|かも.{0,6}|らしい|みたい|取れず|希望あり|変更あり|予定|済み?|[?？!！。])$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Remark();

    [GeneratedRegex(@"[*＊●■×x]{3,}|[*＊●■]{2}|[○〇]{2}|カード情報を削除", RegexOptions.NonBacktracking)]
    private static partial Regex Masked();
}
