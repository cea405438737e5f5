using System.Collections.Frozen;

namespace ChatOpsFraud.Core.Fields.Contact;

/// <summary>
/// What people say before or instead of a name: はい, うーん, なし. Readings of real names (ソウ, アン, アリ, イ) are not among them.
/// </summary>
internal static class Interjections
{
    private static readonly FrozenSet<string> Words = (
        "ハイ ハイハイ イイエ イエ イエイエ イヤ イヤイヤ ウン ウンウン ウウン ウム ン エエ エエト エト エット エエット エエトデスネ ア アッ アア アノ アノネ アレ ソノ ソレ コレ "
        + "ハア フム ヘエ ホウ オオ ソウデス ソウデスネ ソウデスカ ドウモ スミマセン スイマセン ゴメンナサイ ゴメン アリガトウ アリガトウゴザイマス ヨロシク ヨロシクオネガイシマス "
        + "オネガイシマス リョウカイ リョウカイシマシタ ワカリマシタ オッケ オーケー オッケー ノー イエス ナシ ナイ アリマセン アリマス マダ マダデス ミテイ フメイ シラナイ シリマセン "
        + "ワカラナイ ワカリマセン ワカンナイ ナニ ナンデスカ ドウシテ エエトネ サア サアネ マア コンニチハ オハヨウ オハヨウゴザイマス オツカレサマ オツカレサマデス テスト "
        + "OK YES NO NONE NULL N/A YEP NOPE HMM UM UH TEST 有 無 無し 未定 不明 了解 承知 承知しました 了解しました 特になし 該当なし")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when the text is nothing but such a word, in either kana, drawn out or not.</summary>
    public static bool IsOne(string text)
    {
        var word = string.Concat(JapaneseText.Fold(text).Select(Katakana)).ToUpperInvariant().Trim(' ', '!', '?', '。', '.', '、', ',', '…', '~', '-');
        return Words.Contains(word) || Words.Contains(Short(word));
    }

    private static char Katakana(char c) => c is >= 'ぁ' and <= 'ゖ' ? (char)(c + 0x60) : c;

    /// <summary>「うーーん」 and 「はいっ」 without what draws them out; never less than two signs, because ノ is a name.</summary>
    private static string Short(string word)
    {
        var bare = word.Replace("ー", "", StringComparison.Ordinal).TrimEnd('ッ', 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ');
        return bare.Length > 1 || word.StartsWith('ア') ? bare : word;
    }
}
