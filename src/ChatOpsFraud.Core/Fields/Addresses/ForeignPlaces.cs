namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// Names of countries and regions as they stand in addresses outside Japan. Only a text in which no place of Japan was found is held
/// against them: アメリカ村 is in 大阪.
/// </summary>
internal static class ForeignPlaces
{
    private static readonly string[] Japanese =
    [
        "アメリカ", "アメリカ合衆国", "米国", "カナダ", "中国", "中華人民共和国", "韓国", "大韓民国", "台湾", "香港", "マカオ", "シンガポール", "マレーシア", "タイ", "タイ王国", "ベトナム",
        "フィリピン", "インドネシア", "インド", "オーストラリア", "ニュージーランド", "イギリス", "英国", "アイルランド", "フランス", "ドイツ", "イタリア", "スペイン", "オランダ", "ベルギー", "スイス",
        "スウェーデン", "ロシア", "ブラジル", "メキシコ", "アラブ首長国連邦", "ケイマン諸島", "英領ヴァージン諸島",
    ];

    private static readonly string[] English =
    [
        "United States", "U.S.A", "USA", "Canada", "China", "Korea", "Taiwan", "Hong Kong", "Macau", "Singapore", "Malaysia", "Thailand", "Vietnam", "Philippines", "Indonesia", "India",
        "Australia", "New Zealand", "United Kingdom", "England", "UK", "Ireland", "France", "Germany", "Italy", "Spain", "Netherlands", "Belgium", "Switzerland", "Sweden", "Russia", "Brazil",
        "Mexico", "United Arab Emirates", "UAE", "Cayman Islands", "British Virgin Islands",
    ];

    /// <summary>Signs of an address of 中国, 台湾 or 韓国 behind the name of the country: 中国銀行 has none of them.</summary>
    private const string AddressSigns = "省市区路洞道県";

    /// <summary>Whether the text begins or ends with such a name in Japanese, or holds one in English as words of its own.</summary>
    public static bool IsNamedIn(string text)
    {
        var folded = JapaneseText.Fold(text);
        return Array.Exists(Japanese, name => Begins(folded, name) || Ends(folded, name)) || Array.Exists(English, name => HoldsWord(folded, name));
    }

    private static bool Begins(string text, string name)
    {
        if (!text.StartsWith(name, StringComparison.Ordinal)) return false;
        if (text.Length == name.Length) return true;
        // タイムズビル does not lie in タイ.
        var next = text[name.Length];
        return !IsKatakana(next) && (!IsKanji(next) || AddressSigns.Any(sign => text.IndexOf(sign, name.Length) >= 0));
    }

    private static bool Ends(string text, string name) =>
        text.EndsWith(name, StringComparison.Ordinal) && text.Length > name.Length && !IsKatakana(text[^(name.Length + 1)]) && !IsKanji(text[^(name.Length + 1)]);

    private static bool HoldsWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsAsciiLetter(text[at - 1])) && (end == text.Length || !char.IsAsciiLetter(text[end]))) return true;
        }
        return false;
    }

    private static bool IsKatakana(char c) => c is (>= '\u30A0' and <= '\u30FF');

    private static bool IsKanji(char c) => c is (>= '\u4E00' and <= '\u9FFF');
}
