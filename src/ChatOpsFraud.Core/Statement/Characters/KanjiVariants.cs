using System.Collections.Frozen;
using System.Text;

namespace ChatOpsFraud.Core.Statement.Characters;

/// <summary>
/// Kanji outside JIS X 0208 with the form inside it that people write instead. Only forms of the same character; a kanji
/// that has none (彅) is not in the table.
/// </summary>
internal static class KanjiVariants
{
    // Pairs: the refused form, then the accepted one. Compatibility ideographs with a normal form (神) need no entry.
    private const string Pairs =
        "髙高﨑崎𠮷吉德徳栁柳濵浜閒間瀨瀬淸清橫横增増內内戶戸寬寛黑黒產産吿告步歩每毎曻昇﨟臈鄕郷靑青昻昂𡈽土圡土𣘺橋槗橋𠀋丈﨔欅緖緒薰薫賴頼郞郎鷗鴎麵麺頰頬塡填剝剥𠮟叱噓嘘繫繋蟬蝉瘦痩嚙噛摑掴瀆涜禱祷簞箪蠟蝋"
        + "軀躯醬醤醱醗顚顛驒騨麴麹黃黄槪概綠緑錄録尙尚倂併敎教桒桑渴渇溫温焰焔狀状硏研稅税緣縁脫脱虛虚說説曺曹冝宜俠侠䇳箋𦚰脇﨤返卽即揭掲擊撃晚晩曆暦歷歴涉渉淚涙絕絶銳鋭鍊錬彥彦姬姫娛娯悅悦榆楡眾衆吳呉吞呑"
        + "屛屏幷并搔掻桺柳爕燮羡羨蔣蒋萊莱靎鶴驎麟兊兌嵓巌杦杉";

    private static readonly FrozenDictionary<int, string> Table = Build();

    /// <summary>The accepted form, or null.</summary>
    public static string? Of(Rune kanji) => Table.GetValueOrDefault(kanji.Value);

    private static FrozenDictionary<int, string> Build()
    {
        var runes = Pairs.EnumerateRunes().ToArray();
        var table = new Dictionary<int, string>();
        for (var i = 0; i + 1 < runes.Length; i += 2)
            table[runes[i].Value] = runes[i + 1].ToString();
        return table.ToFrozenDictionary();
    }
}
