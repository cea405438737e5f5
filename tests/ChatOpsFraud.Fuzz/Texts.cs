using System.Text;
using ChatOpsFraud.Core.Tests.Fields;

namespace ChatOpsFraud.Fuzz;

/// <summary>Random texts, and real forms of answers with something changed.</summary>
internal sealed class Texts(int seed)
{
    private static readonly string[] Real =
    [
        "横浜市中区山下町１番地　みなとビル５Ｆ", "〒060-0001 北海道札幌市中央区北一条西2丁目", "千葉市川市八幡", "京都郡苅田町富久町1-19-1", "045-000-1234 内線12", "+81-3-0000-0000",
        "１万２千円（税込）", "各1,980円×3", "2〜3個", "https://shop.example.co.jp/?q=1#x", "203.0.113.45:51234", "[2001:db8::1]:443", "みなと はなこ", "株式会社みなと家電",
        "カード番号は 4111 1111 1111 1111 有効期限 12/28 CVV 123 です", "注文番号 20261120-0042", "はい、あります", "修正 電話番号 045-000-9999", "㈱髙橋①﨑",
        .. Lines("dates.tsv"), .. Pastes(),
    ];

    private readonly Random _random = new(seed);
    private readonly Hostile _hostile = new(seed);

    public string Next()
    {
        if (_random.Next(2) == 0) return _hostile.Next();
        var text = new StringBuilder(Real[_random.Next(Real.Length)]);
        if (text.Length > 400) text.Remove(400, text.Length - 400);
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            var at = _random.Next(text.Length + 1);
            switch (_random.Next(4))
            {
                case 0 when text.Length > at:
                    text.Remove(at, _random.Next(1, Math.Min(8, text.Length - at) + 1));
                    break;
                case 1:
                    text.Insert(at, (char)_random.Next(0x10000));
                    break;
                case 2:
                    text.Insert(at, Real[_random.Next(19)]);
                    break;
                default:
                    text.Insert(at, _hostile.Next());
                    break;
            }
            if (text.Length > 3000) text.Length = 3000;
        }
        return text.ToString();
    }

    /// <summary>About 1 MB of one text again and again.</summary>
    public string Huge()
    {
        var piece = Next();
        if (piece.Length == 0) piece = "1";
        return string.Concat(Enumerable.Repeat(piece, (1_000_000 / piece.Length) + 1));
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(typeof(Texts).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        while (reader.ReadLine() is { } line) yield return line.Split('\t')[0];
    }

    private static IEnumerable<string> Pastes()
    {
        foreach (var name in typeof(Texts).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".txt", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(typeof(Texts).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return reader.ReadToEnd();
        }
    }
}
