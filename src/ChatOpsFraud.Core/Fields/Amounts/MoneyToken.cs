using System.Text;

namespace ChatOpsFraud.Core.Fields.Amounts;

/// <summary>One number of a price text.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Text">The number with its counter as typed, e.g. 3個.</param>
internal sealed record MoneyToken(decimal Value, MoneyUnit Unit, string Text)
{
    private static readonly string[] YenWords = ["円", "えん", "yen", "jpy", "日本円"];

    private static readonly string[] Counters =
    [
        "個", "コ", "こ", "ヶ", "ケ", "台", "枚", "本", "点", "セット", "箱", "袋", "冊", "着", "足", "組", "式", "つ", "ダース", "パック", "ケース",
        "缶", "束", "杯", "丁", "脚", "器", "基", "匹", "頭", "羽", "部", "pcs", "pc", "kg", "g",
    ];

    /// <summary>
    /// The numbers of the text; <paramref name="words"/> is what stands between them, each number being one space. Null when a
    /// number is broken (1,98円). Percentages (税率10%) are words.
    /// </summary>
    public static List<MoneyToken>? Scan(string text, out string words)
    {
        var tokens = new List<MoneyToken>();
        var between = new StringBuilder(text.Length);
        var sign = false;
        for (var at = 0; at < text.Length;)
        {
            if (StartsNumber(text[at]))
            {
                if (JapaneseNumber.Read(text.AsSpan(at), joinsSpaces: !EndsWord(text, at)) is not { } number)
                {
                    words = "";
                    return null;
                }
                var start = at;
                at += number.Length;
                if (Skip(text, at, ["%"]) is { } percent) at = percent;
                else tokens.Add(Token(text, start, ref at, number.Value, sign));
                between.Append(' ');
                sign = false;
                continue;
            }
            if (text[at] is '¥' or '\\') sign = true;
            else if (text[at] != ' ') sign = false;
            between.Append(text[at] is '\\' ? '¥' : text[at]);
            at++;
        }
        words = between.ToString();
        return tokens;
    }

    private static MoneyToken Token(string text, int start, ref int at, decimal value, bool sign)
    {
        if (Skip(text, at, YenWords) is { } yen)
        {
            at = yen;
            return new MoneyToken(value, MoneyUnit.Yen, text[start..at]);
        }
        if (!sign && Skip(text, at, Counters) is { } count)
        {
            at = count;
            return new MoneyToken(value, MoneyUnit.Count, text[start..at]);
        }
        return new MoneyToken(value, sign ? MoneyUnit.Yen : MoneyUnit.None, text[start..at]);
    }

    // The digits of 「スイッチ2 500円」 belong to a name, and the price begins behind the space.
    private static bool EndsWord(string text, int at) => at > 0 && char.IsLetter(text[at - 1]);

    private static int? Skip(string text, int at, string[] words)
    {
        var from = at;
        while (from < text.Length && text[from] == ' ') from++;
        foreach (var word in words)
            if (text.AsSpan(from).StartsWith(word, StringComparison.OrdinalIgnoreCase)) return from + word.Length;
        return null;
    }

    private static bool StartsNumber(char c) => char.IsAsciiDigit(c) || "〇一二三四五六七八九零壱弐参肆伍陸漆捌玖壹貳參十拾百佰千仟阡".Contains(c, StringComparison.Ordinal);
}
