using System.Globalization;
using System.Text;

namespace ChatOpsFraud.Core.Tests.Fields.Cards;

/// <summary>Invented card numbers with right check digits, and numbers of other kinds that look like them.</summary>
internal sealed class CardSamples(int seed)
{
    private static readonly (string Prefix, int Length)[] Brands =
    [
        ("4", 16), ("4", 19), ("51", 16), ("52", 16), ("53", 16), ("54", 16), ("55", 16), ("2221", 16), ("2300", 16), ("2720", 16), ("3528", 16),
        ("3566", 16), ("3589", 16), ("34", 15), ("37", 15), ("30", 14), ("36", 14), ("38", 14), ("39", 16), ("6011", 16), ("65", 16), ("644", 16),
        ("649", 16), ("62", 16), ("62", 17), ("62", 18), ("62", 19), ("6304", 16), ("6759", 18), ("5018", 13), ("5038", 19),
    ];

    private static readonly string[] Separators =
        ["", " ", "-", "‐", "−", "–", "—", "－", "ー", "　", ".", "・", "\u00A0", "\n", "\r\n", " - ", "\u200B", "\u2060", "\uFEFF", "_", "  ", "\t"];

    private static readonly string[] Sentences =
    [
        "{0}", "カード番号は{0}です", "番号 {0} の会員から連絡", "「{0}」", "カード:{0}", "{0}でした。", "不正利用されたカード（{0}）について", "お客様のカード {0} 、至急確認",
        "card {0}", "メモ\n{0}\n以上", "会員番号カード{0}", "カード会員番号：{0}", "[{0}]", "番号={0}/会員", "山田太郎様{0}", "😀{0}😀",
    ];

    private static readonly string[] Signs = ["①", "⑴", "⓵", "❶", "⑩", "²", "m²", "", "理由", "・", "(", "㊤", "Ⅳ", "№"];

    private static readonly string[] OtherSeparators =
        [":", "=", "の", "と", "a", "x", "%20", "%2D", ",", "、", "/", "_", "|", "…", "—", ")(", "①", "²", "　／　", "&nbsp;", "+", ";", "#", "      ", "\\", "\",\""];

    private readonly Random _random = new(seed);

    public string Card()
    {
        var (prefix, length) = Pick(Brands);
        var digits = new StringBuilder(prefix);
        while (digits.Length < length - 1) digits.Append(Digit());
        return Complete(digits.ToString());
    }

    public string Written(string number)
    {
        var groups = _random.Next(5) switch
        {
            0 => [number],
            1 or 2 => Split(number, number.Length == 15 ? [4, 6, 5] : number.Length == 14 ? [4, 6, 4] : [4, 4, 4, 4, 4]),
            3 => Split(number, [.. Enumerable.Range(0, 19).Select(_ => _random.Next(1, 7))]),
            _ => Split(number, [.. Enumerable.Repeat(1, 19)]),
        };
        var separator = Pick(Separators);
        var isMixed = _random.Next(4) == 0;
        var written = string.Concat(groups.Select((g, i) => i == 0 ? g : (isMixed ? Pick(Separators) : separator) + g));
        return _random.Next(4) switch
        {
            0 => string.Concat(written.Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c)),
            1 => string.Concat(written.Select(c => char.IsAsciiDigit(c) && _random.Next(2) == 0 ? (char)(c + 0xFEE0) : c)),
            _ => written,
        };
    }

    public string Said(string written) => string.Format(CultureInfo.InvariantCulture, Pick(Sentences), written);

    /// <summary>An order number, slip number, phone number, JAN code, 法人番号 or time stamp, some with their label.</summary>
    public string LookAlike() => _random.Next(10) switch
    {
        0 => $"注文番号 20261{Digits(3)}-{Digits(4)}",
        1 => $"A-{Digits(_random.Next(4, 9))}",
        2 => $"伝票番号 {Digits(4)}-{Digits(4)}-{Digits(4)}",
        3 => Digits(_random.Next(11, 13)),
        4 => $"0{Digits(1)}0-{Digits(4)}-{Digits(4)}\n03-{Digits(4)}-{Digits(4)}",
        5 => Jan(),
        6 => CorporateNumber(),
        7 => $"2026{_random.Next(1, 13):00}{_random.Next(1, 29):00}{_random.Next(24):00}{_random.Next(60):00}{_random.Next(60):00}",
        8 => $"{Pick(new[] { "注文番号", "追跡番号:", "お問い合わせ番号 ", "会員番号：", "受注番号 " })}{Complete("4" + Digits(14))}",
        _ => $"203.0.113.{_random.Next(256)}:{_random.Next(1024, 65536)} 198,{Digits(3)}円 × {_random.Next(1, 10)} 2026/11/20 21:05:33 17{Digits(8)}",
    };

    /// <summary>A card grouped as on the card, with unusual marks between and around.</summary>
    public string Disguised(string number)
    {
        var groups = Split(number, number.Length == 15 ? [4, 6, 5] : number.Length == 14 ? [4, 6, 4] : [4, 4, 4, 4, 4]);
        var separator = Pick(OtherSeparators);
        var isMixed = _random.Next(4) == 0;
        return Pick(Signs) + string.Concat(groups.Select((g, i) => i == 0 ? g : (isMixed ? Pick(OtherSeparators) : separator) + g)) + Pick(Signs);
    }

    /// <summary>Times, ranges, prices, log lines, user agents, UUIDs and hashes, as they stand in lists.</summary>
    public string LookAlikeInLists() => _random.Next(14) switch
    {
        0 => $"{Moment()}〜{Moment()}",
        1 => $"{Moment()} / {Moment()}、{Moment()}",
        2 => $"{Digits(1)},{Digits(3)},{Digits(3)}円、4,{Digits(3)},{Digits(3)}円",
        3 => $"{_random.Next(1000, 9999)}円/{_random.Next(1000, 9999)}円/{_random.Next(1000, 9999)}円/{_random.Next(1000, 9999)}円",
        4 => $"2026-11-{_random.Next(10, 29)}T12:{_random.Next(10, 60)}:33.{Digits(3)}Z 203.0.113.{_random.Next(256)} {_random.Next(1024, 65536)} 200 {Digits(4)} \"GET /items/{Digits(6)}?id={Digits(8)} HTTP/1.1\"",
        5 => $"Mozilla/5.0 (iPhone; CPU iPhone OS 18_{Digits(1)} like Mac OS X) AppleWebKit/605.1.15 Version/18.{Digits(1)} Mobile/15E{Digits(3)} Safari/604.1",
        6 => $"Chrome/{Digits(3)}.0.{Digits(4)}.{Digits(2)} Edg/{Digits(3)}.0.{Digits(4)}.{Digits(2)}",
        7 => new Guid([.. Enumerable.Range(0, 16).Select(_ => (byte)_random.Next(256))]).ToString(),
        8 => string.Concat(Enumerable.Range(0, 64).Select(_ => "0123456789abcdef"[_random.Next(16)])),
        9 => $"伝票番号 {Digits(4)}-{Digits(4)}-{Digits(4)}、{Digits(4)}-{Digits(4)}-{Digits(4)}",
        10 => $"090-{Digits(4)}-{Digits(4)}/03-{Digits(4)}-{Digits(4)},045-{Digits(3)}-{Digits(4)}",
        11 => $"https://shop.example.jp/items/{Digits(7)}?ref=20261120&sid={Digits(9)}&t=17{Digits(8)}",
        12 => $"2001:db8:{Digits(4)}:{Digits(4)}::{Digits(4)} ①{Digits(2)}台 ②{Digits(3)},{Digits(3)}円 ③{Moment()}",
        _ => $"JAN {Jan()}、{Jan()} カード会社 0120-{Digits(3)}-{Digits(3)} 法人番号:{CorporateNumber()}",
    };

    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => Digit()));

    private static string Complete(string body)
    {
        var sum = 0;
        for (var i = 0; i < body.Length; i++)
        {
            var digit = body[^(i + 1)] - '0';
            sum += i % 2 == 0 ? (digit > 4 ? (digit * 2) - 9 : digit * 2) : digit;
        }
        return body + (char)('0' + ((10 - (sum % 10)) % 10));
    }

    private static List<string> Split(string number, int[] sizes)
    {
        var groups = new List<string>();
        var at = 0;
        foreach (var size in sizes)
        {
            if (at >= number.Length) break;
            var end = Math.Min(number.Length, at + size);
            groups.Add(number[at..end]);
            at = end;
        }
        return groups;
    }

    private string Moment() => $"2026/{_random.Next(1, 13):00}/{_random.Next(1, 29):00} {_random.Next(24):00}:{_random.Next(60):00}:{_random.Next(60):00}";

    private string Jan()
    {
        var body = $"4{Pick(new[] { "5", "9" })}{Digits(10)}";
        var sum = body.Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 3)).Sum();
        return body + (char)('0' + ((10 - (sum % 10)) % 10));
    }

    private string CorporateNumber()
    {
        var body = Digits(12);
        var sum = body.Reverse().Select((c, i) => (c - '0') * (i % 2 == 0 ? 1 : 2)).Sum();
        return $"{9 - (sum % 9)}{body}";
    }

    private char Digit() => (char)('0' + _random.Next(10));

    private T Pick<T>(T[] choices) => choices[_random.Next(choices.Length)];
}
