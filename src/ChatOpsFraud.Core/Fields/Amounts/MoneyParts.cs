using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Fields.Amounts;

/// <summary>
/// Takes a price apart into numbers and words. Every word must be known: a number inside an unknown text
/// (「A-10293」) is never taken for a price.
/// </summary>
internal static partial class MoneyParts
{
    private const string Hint = "amount.money.hint";

    private static readonly (string Word, MoneyNotes Note)[] NoteWords =
    [
        ("税込", MoneyNotes.TaxIncluded), ("内税", MoneyNotes.TaxIncluded), ("消費税込", MoneyNotes.TaxIncluded),
        ("税抜", MoneyNotes.TaxExcluded), ("税別", MoneyNotes.TaxExcluded), ("外税", MoneyNotes.TaxExcluded), ("+税", MoneyNotes.TaxExcluded),
        ("+消費税", MoneyNotes.TaxExcluded), ("送料込", MoneyNotes.ShippingIncluded), ("送料無料", MoneyNotes.ShippingIncluded),
        ("送料別", MoneyNotes.ShippingExcluded), ("送料抜", MoneyNotes.ShippingExcluded), ("+送料", MoneyNotes.ShippingExcluded),
        ("約", MoneyNotes.Approximate), ("およそ", MoneyNotes.Approximate), ("ぐらい", MoneyNotes.Approximate), ("くらい", MoneyNotes.Approximate),
        ("程度", MoneyNotes.Approximate), ("前後", MoneyNotes.Approximate), ("だいたい", MoneyNotes.Approximate), ("ほど", MoneyNotes.Approximate),
        ("各", MoneyNotes.UnitPrice), ("単価", MoneyNotes.UnitPrice), ("あたり", MoneyNotes.UnitPrice), ("当たり", MoneyNotes.UnitPrice),
        ("につき", MoneyNotes.UnitPrice), ("@", MoneyNotes.UnitPrice), ("ずつ", MoneyNotes.UnitPrice),
        ("合計", MoneyNotes.Total), ("計", MoneyNotes.Total), ("総額", MoneyNotes.Total), ("全部で", MoneyNotes.Total), ("トータル", MoneyNotes.Total),
    ];

    /// <summary>The price, or why there is none.</summary>
    public static Parsed<Money> Read(string core)
    {
        if (core.StartsWith('-') || core.StartsWith('▲') || core.StartsWith('△') || core.StartsWith("マイナス", StringComparison.Ordinal))
            return Refuse("amount.money.negative", core);
        var tokens = MoneyToken.Scan(core, out var words);
        if (tokens is null) return Broken(core);
        var yen = tokens.Where(t => t.Unit == MoneyUnit.Yen).ToList();
        if (ForeignCurrency().IsMatch(words)) return yen.Count == 1
            ? FieldFormat.Ask<Money>("amount.money.foreign", Hint, [Yen(yen[0].Value)], FieldFormat.Quote(core))
            : Refuse("amount.money.foreign", core);
        if (tokens.Count == 0) return Refuse("amount.money.unread", core);
        if (core.EndsWith('~') || RangeWords().IsMatch(words)) return Several("amount.money.range", core, tokens);
        if (!KnownWords().IsMatch(words)) return yen is [var only] && only.Value <= Money.MaxYen
            ? FieldFormat.Ask<Money>("amount.money.words", Hint, [Yen(only.Value)], FieldFormat.Quote(core))
            : Refuse("amount.money.unread", core);
        if (ShortTail().IsMatch(core)) return Colloquial(core, tokens[0]);
        return Interpret(core, tokens, Notes(words));
    }

    private static Parsed<Money> Interpret(string core, List<MoneyToken> tokens, MoneyNotes notes)
    {
        var counts = tokens.Where(t => t.Unit == MoneyUnit.Count).ToList();
        var prices = tokens.Where(t => t.Unit == MoneyUnit.Yen).ToList();
        var bare = tokens.Where(t => t.Unit == MoneyUnit.None).ToList();
        var times = Times().IsMatch(core);
        if (times && bare.Count > 0 && counts.Count == 0)
        {
            // 「1980×3」: the smaller number counts pieces.
            var count = prices.Count > 0 ? bare[0] : bare.MinBy(t => t.Value)!;
            bare.Remove(count);
            counts.Add(count);
        }
        if (prices.Count == 0) prices = bare;
        else if (bare.Count > 0) return Several("amount.money.several", core, [.. prices, .. bare]);
        if (prices.Count == 2 && counts.Count == 1 && prices[0].Value * counts[0].Value == prices[1].Value) prices.RemoveAt(1);
        if (prices.Count == 0) return Refuse("amount.money.unread", core);
        if (prices.Count > 1 || counts.Count > 1) return Several("amount.money.several", core, prices);
        var pieces = counts.Count == 1 ? Quantity.Parse(counts[0].Text) : null;
        if (pieces is { IsRead: false }) return Refuse("amount.money.unread", core);
        return Whole(core, prices[0].Value, Marked(notes, times, pieces?.Value), pieces?.Value);
    }

    // 「2台で198,000円」 is a total, 「1台198,000円」 and 「198,000円×2」 are prices of one.
    private static MoneyNotes Marked(MoneyNotes notes, bool times, Quantity? pieces)
    {
        if (pieces is null || notes.HasFlag(MoneyNotes.Total)) return notes;
        if (times || pieces.Count == 1) return notes | MoneyNotes.UnitPrice;
        return notes.HasFlag(MoneyNotes.UnitPrice) ? notes : notes | MoneyNotes.Total;
    }

    private static Parsed<Money> Whole(string core, decimal value, MoneyNotes notes, Quantity? pieces)
    {
        if (value != decimal.Truncate(value)) return Refuse("amount.money.fraction", core);
        if (value > Money.MaxYen) return Refuse("amount.money.tooLarge", core);
        return Parsed<Money>.Of(new Money((long)value, notes, pieces is { Count: 1 } ? null : pieces));
    }

    private static MoneyNotes Notes(string words)
    {
        var notes = MoneyNotes.None;
        foreach (var (word, note) in NoteWords)
            if (words.Contains(word, StringComparison.Ordinal)) notes |= note;
        return notes;
    }

    private static Parsed<Money> Several(string reason, string core, List<MoneyToken> tokens)
    {
        // 「1〜2万円」 means 1万 too: the unit of the last number counts for the first.
        var large = tokens.Count == 2 && tokens[0].Value is > 0 and < 1000 && tokens[1].Value >= 10_000 ? 10_000 : 1;
        var amounts = tokens.Where(t => t.Unit != MoneyUnit.Count).Select((t, i) => i == 0 ? t.Value * large : t.Value);
        return FieldFormat.Ask<Money>(reason, Hint, amounts.Where(v => v <= Money.MaxYen).Select(Yen), FieldFormat.Quote(core));
    }

    // 「3万2」 is said for 32,000, but it is written 30,002.
    private static Parsed<Money> Colloquial(string core, MoneyToken token)
    {
        var tail = token.Value % 10;
        var said = token.Value - tail + (tail * (core.Contains('万', StringComparison.Ordinal) ? 1000 : 100));
        return FieldFormat.Ask<Money>("amount.money.several", Hint, [Yen(said), Yen(token.Value)], FieldFormat.Quote(core));
    }

    private static Parsed<Money> Broken(string core)
    {
        // Only the digits of one written number may be joined; between two of them nobody can tell.
        var runs = WrittenNumber().Matches(core);
        if (runs.Count != 1) runs = WrittenYen().Matches(core);
        var digits = runs.Count == 1 ? string.Concat(runs[0].Value.Where(char.IsAsciiDigit)) : "";
        return digits.Length is > 0 and <= 12
            ? FieldFormat.Ask<Money>("amount.money.marks", Hint, [Yen(decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture))], FieldFormat.Quote(core))
            : Refuse("amount.money.unread", core);
    }

    private static string Yen(decimal value) => Text.Sentence.Of("amount.money.display", FieldFormat.Number((long)value)).Text;

    private static Parsed<Money> Refuse(string reason, string core) => FieldFormat.Refuse<Money>(reason, Hint, FieldFormat.Quote(core));

    [GeneratedRegex(@"\$|€|£|₩|₤|₽|฿|₹|USD|EUR|GBP|CNY|RMB|KRW|TWD|HKD|AUD|ドル|ユーロ|ポンド|ウォン|人民元|元|バーツ|ルピー|フラン|ペソ|セント|BTC|ビットコイン", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ForeignCurrency();

    [GeneratedRegex(@"~|から|または|又は|もしくは|以上|以下|未満|or", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RangeWords();

    [GeneratedRegex(@"[0-9](?:[0-9,.、']*[0-9])?", RegexOptions.NonBacktracking)]
    private static partial Regex WrittenNumber();

    [GeneratedRegex(@"[0-9](?:[0-9,.、']*[0-9])? ?(?:円|えん|yen|jpy)|¥ ?[0-9](?:[0-9,.、']*[0-9])?", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WrittenYen();

    [GeneratedRegex(@"[×xX✕✖*]|かける|掛ける", RegexOptions.NonBacktracking)]
    private static partial Regex Times();

    [GeneratedRegex(@"[万千][1-9]$", RegexOptions.NonBacktracking)]
    private static partial Regex ShortTail();

    // Words come in with one space for each number; the list is closed on purpose.
    [GeneratedRegex(@"^(?:[ ()\[\]:=/、,・+×xX✕✖*@¥-]|消費税|税|込み|込|抜き|抜|別途|別|内|外|無料|送料|手数料|約|およそ|ぐらい|くらい|程度|前後|だいたい|ほど|ちょうど|各|単価|定価|あたり|当たり|につき|ずつ|合計|計|総額|小計|全部で|全部|トータル|販売価格|価格|金額|値段|代金|商品|商品代|税率|也|金|本体|セール|特価|通常|実売|です|でした|かける|掛ける|で|が|を|の|は|と|也|JPY|yen|日本円)*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KnownWords();
}
