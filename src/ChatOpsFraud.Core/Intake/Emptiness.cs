using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Texts that stand in a value's place without being one.</summary>
internal static partial class Emptiness
{
    private const int LongestValue = 600;

    /// <summary>True for nothing, 不明, 別紙のとおり, masked values and what was cut out as card data.</summary>
    public static bool Says(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.IsEmpty || trimmed.Length > LongestValue || Placeholder().IsMatch(trimmed) || Masked().IsMatch(trimmed);
    }

    [GeneratedRegex(
        @"^[(（\[［<＜]?(?:不明.*|未定|未確認.*|確認中.*|調査中.*|なし|無し|無|ナシ|該当なし|特になし|n/?a|null|none|nil|undefined|[-‐−－―ー–—=＝.…・*/?？]+|分から(?:ない|ず).*|わから(?:ない|ず).*|わかりません.*|下記.*|以下.*|別紙.*|別添.*|添付.*|同上.*|上記.*|前述.*|空欄|未記入|未入力|未回答|後日.*|省略|略|○+|〇+|xxx+|要確認.*|未取得.*|取得(?:でき|して).*|記録なし.*|ログなし.*)[)）\]］>＞]?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"[*＊●■×x]{3,}|[*＊●■]{2}|[○〇]{2}|カード情報を削除", RegexOptions.NonBacktracking)]
    private static partial Regex Masked();
}
