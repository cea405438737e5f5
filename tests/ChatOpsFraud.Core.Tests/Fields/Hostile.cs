using System.Text;

namespace ChatOpsFraud.Core.Tests.Fields;

/// <summary>Random and mutated texts: nothing that a person or a program can send may break a reader.</summary>
internal sealed class Hostile(int seed)
{
    private static readonly string[] Pieces =
    [
        "\0", "\uD800", "\uDC00", "\uFFFE", "\uFFFF", "\u202E", "\u2066", "\u200B", "\u200D", "\uFEFF", "e\u0301\u0301\u0301", "か\u3099", "ｶﾞ", "ﾞ", "😀", "👨‍👩‍👧", "🇯🇵",
        "\U000E0100", "葛\U000E0100", "𠮷", "神", "①", "㈱", "№", "Ⅷ", "㍿", "½", "٣", "१", "𝟙", "〇", "十", "百", "千", "万", "億", "兆", "壱", "零", "-", "ー", "−", "—", "～", "〜",
        " ", "　", "\t", "\n", "\r\n", "\u2028", "\u0085", "\u00A0", ".", "。", "，", "、", ",", "/", "／", ":", "：", ";", "@", "＠", "#", "%", "\\", "¥", "$", "€", "{0}", "{", "}", "<", ">", "|",
        "(", "（", ")", "[", "]", "「", "」", "\"", "'", "=", "+", "*", "×", "x", "は", "です", "円", "個", "台", "税込", "送料", "約", "各", "内線", "ポート", "port", "http://", "https:", "javascript:",
        "xn--", "xn--a-", "..", "::", "ffff", "0", "00", "1", "9", "255", "256", "65536", "999999999999999999999", "はい", "いいえ", "ない", "様", "カード", "CVV", "有効期限", "注文番号", "مرحبا", "שלום",
        "4111111111111111", "203.0.113.45", "2001:db8::1", "045-000-1234", "+81", "hanako@example.jp", "https://example.jp/", "12,800円", "2台", "港 花子", "<!channel>", "<@U1>", "İ", "ß", "ǅ", "ﬃ", "ﷺ",
    ];

    private readonly Random _random = new(seed);

    public string Next()
    {
        var text = new StringBuilder();
        for (var i = _random.Next(1, 12); i > 0; i--)
        {
            if (_random.Next(6) == 0) text.Append((char)_random.Next(0x10000));
            else text.Append(Pieces[_random.Next(Pieces.Length)]);
        }
        return _random.Next(400) == 0 ? string.Concat(Enumerable.Repeat(text, _random.Next(100, 2000))) : text.ToString();
    }
}
