using System.Collections.Frozen;

namespace ChatOpsFraud.Core.Statement.Characters;

/// <summary>Signs and letters that e-Gov refuses, with what is written for them.</summary>
internal static class SignSubstitutes
{
    // Pairs of the refused character and the one that looks the same.
    private const string SameLookPairs =
        "\uFF5E〜\u223C〜\u3030〜\uFF0D\u2212\u2225\u2016\uFFE0\u00A2\uFFE1\u00A3\uFFE2\u00AC\u2014\u2015\u2013-\u2011-"
        + "\u2012-\u2043-\uFE63-\u00A5￥\u203E￣\uFF02”\uFF07’\u2022・\u00B7・\u2027・\u22EF…\u00B5μ\u2236:\u201F“\u201E”"
        + "\u201A’\u2215/\u2044/\uFFE4|\u00A6|\u30A0="
        + "\t \r\n\u0085\n\u2028\n\u2029\n";

    private const string SpelledWords =
        "№=No. ㏍=K.K. ©=(C) ®=(R) ™=(TM) €=ユーロ ₩=ウォン ß=ss ẞ=SS Æ=AE æ=ae Œ=OE œ=oe Ø=O ø=o Đ=D đ=d Ł=L ł=l ı=i Þ=Th "
        + "þ=th ð=d Ð=D ☎=TEL ☏=TEL ✓=レ ✔=レ 〝=“ 〟=” «=《 »=》 ❶=(1) ❷=(2) ❸=(3) ❹=(4) ❺=(5) ❻=(6) ❼=(7) ❽=(8) ❾=(9) ❿=(10) "
        + "⋅=・ ➡=→ ⬅=← ⬆=↑ ⬇=↓ ⇨=→ ⭕=○ ❌=× ✕=× ✖=× ☑=■ ☐=□ ☒=■ ⚪=○ ⚫=● ❓=? ❗=! ‼=!! ⁇=?? ⁈=?! ⁉=!? ヷ=ヴァ ヸ=ヴィ ヹ=ヴェ ヺ=ヴォ "
        + "ゔ=ヴ ゕ=か ゖ=け 〻=々 ｰ=ー";

    /// <summary>Same look, other code: the person need not hear of it.</summary>
    public static FrozenDictionary<char, string> SameLook { get; } =
        SameLookPairs.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1].ToString());

    /// <summary>Other look, same meaning: the person is told.</summary>
    public static FrozenDictionary<char, string> Spelled { get; } =
        SpelledWords.Split(' ').ToFrozenDictionary(word => word[0], word => word[2..]);
}
