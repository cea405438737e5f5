using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>How lines of an address look in a block without labels. Whether the place exists is for the address type to say.</summary>
internal static partial class AddressPattern
{
    /// <summary>True for a folded text that begins with a prefecture, or with a municipality and goes on to numbers.</summary>
    public static bool Begins(string folded) => Prefecture().IsMatch(folded) || Municipality().IsMatch(folded);

    /// <summary>True for a folded line that can be a building or a room behind an address.</summary>
    public static bool IsBuilding(string folded) => folded.Length <= 40 && !Sentence().IsMatch(folded) && Building().IsMatch(folded);

    /// <summary>True for an address that has come to its house number.</summary>
    public static bool HasLot(string address) => Lot().IsMatch(PostalPattern.Without(JapaneseText.Fold(address)));

    /// <summary>True for a folded line that can go on with an address that has no house number yet.</summary>
    public static bool Continues(string folded) => folded.Length <= 50 && !Sentence().IsMatch(folded) && Continuation().IsMatch(folded);

    [GeneratedRegex("[0-9一二三四五六七八九十]", RegexOptions.NonBacktracking)]
    private static partial Regex Lot();

    [GeneratedRegex(@"^\p{L}{1,10}[市区町村郡](?:\p{L}{1,8}[区町村])?$|^\p{L}[\p{L}\s]{0,20}[0-9].{0,30}$", RegexOptions.NonBacktracking)]
    private static partial Regex Continuation();

    [GeneratedRegex("^(?:東京都|北海道|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|[\\p{IsCJKUnifiedIdeographs}]{2})県)", RegexOptions.NonBacktracking)]
    private static partial Regex Prefecture();

    [GeneratedRegex(@"^\p{L}{1,6}[市区町村郡]\p{L}.{0,40}[0-9一二三四五六七八九十]", RegexOptions.NonBacktracking)]
    private static partial Regex Municipality();

    [GeneratedRegex(
        @"[0-9]+\s?(?:号室?|F|階|号棟|棟)\s*$|^[^:]*(?:マンション|ハイツ|コーポ|ビル|ハウス|荘|メゾン|レジデンス|タワー|アパート|パレス|ハイム|コート|テラス"
        + @"|プラザ|ヴィラ|カーサ|シティ|ドミール|ドエル|ルミエール|サニー|グリーン|ガーデン|パーク|フラット|ロイヤル|シャトー|ライオンズ|アーバン|スカイ|コスモ|フォレスト|ヴェル|クレスト|エステート|キャッスル|ヒルズ|団地|寮|グラン|倉庫|営業所|センター)[^:]*$|^\p{L}{2,}[\p{L}\s]*\s?[0-9]{2,4}$|^\p{L}{2,}[\p{L}0-9\s]*\s[0-9]{2,4}$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Building();

    [GeneratedRegex(
        @"[。!?@]|様|です|ます|[0-9]\s?円|[0-9]{2,4}-[0-9]{2,4}-[0-9]{3,4}|注文|商品|お客|問い?合|株式会社|有限会社|サポート|カスタマー",
        RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();
}
