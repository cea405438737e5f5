using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Reads an item that stands in one line: <c>ノートパソコン X1 × 2台 198,000円</c>, <c>マウス 3,000円 × 2 = 6,000円</c>. A single amount is
/// taken as written and never divided.
/// </summary>
internal static partial class ItemLine
{
    private const string Count = @"[0-9]{1,4}\s*(?:\(?(?:台|個|点|本|枚|セット|箱|冊|着|足|袋|ケース|つ|パック|組|缶|双|丁|ヶ|コ|pcs)\)?)?";
    private const string Money = @"(?:[¥\\]\s?[0-9][0-9,]{0,11}(?:\.00)?-?|[0-9][0-9,]{0,11}\s?(?:円|\(円\)|JPY))";
    private const string Tax = @"\s*(?:\(?(?:税込み?|税抜き?|税別|内税)\)?)?";
    private const string Times = @"\s*[×xX*]\s*";

    // The x of ZX 1台 is the name's.
    private const string NameTimes = @"^(?:(?<name>.+?)\s*[×*]\s*|(?<name>.+?[^A-Za-z0-9\s])[xX]\s*|(?<name>.+?)\s+[xX]\s*)";

    /// <summary>What the line says, or null when it is no item. Name may be empty when it stood on the line before.</summary>
    public static ItemWords? Read(string raw, string folded)
    {
        if (folded.Length > 200) return null;
        var shift = Numbering().Match(folded).Length;
        var text = folded[shift..];
        var match = UnitTimes().Match(text);
        if (!match.Success) match = PricedTimes().Match(text);
        if (!match.Success) match = TimesAmount().Match(text);
        if (!match.Success) match = CountAmount().Match(text);
        if (!match.Success) match = Columns().Match(text);
        if (!match.Success) return null;
        var words = new ItemWords(
            Cut(raw, shift, match, "name"), Bare(Cut(raw, shift, match, "count")), Bare(Cut(raw, shift, match, "price")));
        return IsTotal(words.Name) ? null : words;
    }

    /// <summary>Name and count without an amount, as in <c>ノートパソコン X1 × 2</c>; the white space tells it from a size.</summary>
    public static ItemWords? ReadCount(string raw, string folded)
    {
        if (folded.Length > 200) return null;
        var shift = Numbering().Match(folded).Length;
        var match = TimesOnly().Match(folded[shift..]);
        return match.Success && !IsTotal(match.Groups["name"].Value)
            ? new ItemWords(Cut(raw, shift, match, "name"), Bare(Cut(raw, shift, match, "count")), "")
            : null;
    }

    /// <summary>Name and count with its counter, as in <c>アウトドアチェア 3脚</c>; only where no name of a package is expected.</summary>
    public static ItemWords? ReadPieces(string raw, string folded) =>
        folded.Length <= 200 && Pieces().Match(folded) is { Success: true } match && !IsTotal(folded)
            ? new ItemWords(Cut(raw, 0, match, "name"), Cut(raw, 0, match, "count"), "")
            : null;

    /// <summary>Name with count and price in brackets behind it, as in <c>本革ブーツ（数量1、単価25,300円）</c>.</summary>
    public static ItemWords? ReadBracketed(string raw, string folded) =>
        folded.Length <= 200 && Bracketed().Match(folded) is { Success: true } match && !IsTotal(match.Groups["name"].Value)
            ? new ItemWords(Cut(raw, 0, match, "name"), Cut(raw, 0, match, "count"), Cut(raw, 0, match, "price"))
            : null;

    /// <summary>Name, count and price between strokes, as in <c>コーヒーミル／数量1／単価9,800円</c>.</summary>
    public static ItemWords? ReadParts(string raw, string folded) =>
        folded.Length <= 200 && Parts().Match(folded) is { Success: true } match && !IsTotal(match.Groups["name"].Value)
            ? new ItemWords(Cut(raw, 0, match, "name"), Cut(raw, 0, match, "count"), Cut(raw, 0, match, "price"))
            : null;

    /// <summary>Count and amount of <c>1個 = 38,000円</c>; any other text as a count without amount.</summary>
    public static (string Count, string Amount) CountAlone(string value) =>
        CountEqual().Match(string.Concat(value.Select(PastedLine.Fold))) is { Success: true } match
            ? (Cut(value, 0, match, "count"), Cut(value, 0, match, "amount"))
            : (value, "");

    /// <summary>True for words before a count that tell when was bought and are no name alone.</summary>
    public static bool IsTold(string name) => Sentence().IsMatch(name);

    /// <summary>True for a name with an amount times a count, which can be nothing but an item.</summary>
    public static bool IsUnitTimes(string folded) => folded.Length <= 200 && UnitTimes().IsMatch(folded);

    /// <summary>True for a line with a bullet or the number of a list.</summary>
    public static bool IsNumbered(string folded) => Numbering().Match(folded).Length > 0;

    /// <summary>True for a line that is an amount and nothing else.</summary>
    public static bool IsAmount(string folded) => Amount().IsMatch(folded);

    /// <summary>True for a line that only counts the items of a list.</summary>
    public static bool IsNumber(string folded) => NumberAlone().IsMatch(folded);

    /// <summary>True for words behind 商品 that talk about it instead of naming it, or name it with an amount that could not be read.</summary>
    public static bool IsTalk(string folded) => Talk().IsMatch(folded);

    /// <summary>True for a line that is only a code in brackets, as it stands below a name.</summary>
    public static bool IsCode(string folded) => Code().IsMatch(folded);

    /// <summary>True for 小計, 送料 and other lines of sums.</summary>
    public static bool IsTotal(string folded) => Total().IsMatch(Advertised().Replace(folded, ""));

    private static string Cut(string raw, int shift, Match match, string group) =>
        match.Groups[group] is { Success: true } found
            ? raw.Substring(shift + found.Index, found.Length).Trim().TrimEnd('：', ':', '/', '／', '　', '、')
            : "";

    // 99,000(円) is 99,000円.
    private static string Bare(string text) => string.Concat(text.Where(c => c is not ('(' or ')' or '（' or '）')));

    [GeneratedRegex(
        @"^(?:[・●■◆◇○*※-]\s*)?(?:[①-⑳]\s*|[\[(]?[0-9]{1,2}[\])]\.?\s*|[0-9]{1,2}\.\s+|No\.?\s?[0-9]{1,2}\s+)?",
        RegexOptions.NonBacktracking)]
    private static partial Regex Numbering();

    [GeneratedRegex("^" + Money + Tax + "$", RegexOptions.NonBacktracking)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^(?:No\.?|商品|[\[(【#])?\s?(?:[0-9]{1,2}|[①-⑳])[\])】.]?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex NumberAlone();

    [GeneratedRegex(@"^(?<name>.*[^\s、×xX*]\s+|.*[^\s0-9.,/×xX*-]、?)(?<count>[0-9]{1,3}(?:台|個|点|本|枚|箱|冊|着|足|袋|脚|張|基|缶|つ))$", RegexOptions.NonBacktracking)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"^(?<count>" + Count + @")\s*(?:=|:|→|\(|/)\s*(?:小計\s*:?\s*)?(?<amount>" + Money + ")" + Tax + @"\)?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex CountEqual();

    [GeneratedRegex(
        @"^(?<name>[^(]{1,80}?)\s*\((?:(?:数量|個数|点数)\s?:?\s?(?<count>" + Count + @")[,、/\s]*(?:(?:単価|価格|販売価格|各)\s?:?\s?(?<price>" + Money + ")" + Tax
        + @")?|(?:単価|価格|販売価格|各)\s?:?\s?(?<price>" + Money + ")" + Tax + @"[,、/\s]*(?:数量|個数|点数)\s?:?\s?(?<count>" + Count + @"))\)$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"^(?<name>[^/]{1,80}?)\s*/\s*(?:数量|個数|点数)\s?:?\s?(?<count>" + Count + @")\s*/\s*(?:(?:単価|価格|販売価格|各)\s?:?\s?)?(?<price>" + Money + ")" + Tax + "$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Parts();

    [GeneratedRegex("[、。]|[0-9]{1,2}[/月][0-9]|購入|注文", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();

    // An amount in brackets behind a name could not be read: it is no part of the name.
    [GeneratedRegex("(?:じゃ|では)(?:なく|ない)|っぽい|みたいな|@\\s?[0-9]|\\([^)]*(?:[0-9]\\s?円|¥\\s?[0-9]|数量)[^)]*\\)", RegexOptions.NonBacktracking)]
    private static partial Regex Talk();

    [GeneratedRegex(@"^\([A-Za-z0-9._/-]{1,40}\)$", RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    // 99,000円 × 2台 (= 198,000円): the first amount is for one.
    [GeneratedRegex(
        @"^(?<name>.*?)\s*(?:(?:価格|単価|販売価格|@)\s*:?\s*)?(?<price>" + Money + ")" + Tax
        + Times + @"(?:数量\s*:?\s*)?(?<count>" + Count + @")\s*(?:[=:→]?\s*" + Money + Tax + @".{0,20})?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex UnitTimes();

    // ランプ（単価 13,200円）×2
    [GeneratedRegex(
        @"^(?<name>.+?)\s*\((?:単価|価格|販売価格|各|@)\s*:?\s*(?<price>" + Money + ")" + Tax + @"\)" + Times + "(?<count>" + Count + ")$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex PricedTimes();

    [GeneratedRegex(
        NameTimes + "(?<count>" + Count + @")\s*[,、/:=@(]*\s*(?:(?:単価|価格|各)\s*:?\s*)?(?<price>" + Money + ")" + Tax + @"\)?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex TimesAmount();

    [GeneratedRegex(
        @"^(?<name>.+?)[\s,、/(]+(?:数量\s*:?\s*)?(?<count>[0-9]{1,4}\s?(?:台|個|点|本|枚|セット|箱|冊|着"
        + @"|足|袋|ケース|パック|組|缶|張|基|脚|丁))\)?[\s,、/:=@(]+(?:各|単価|1(?:台|個|点|本|枚|つ)(?:あたり)?)?\s?(?<price>" + Money + ")" + Tax + @"\)?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex CountAmount();

    // Columns that stand apart by wide spaces.
    [GeneratedRegex(@"^(?<name>.+?)\s{2,}(?<count>[0-9]{1,3})\s{2,}(?<price>" + Money + ")" + Tax + "$", RegexOptions.NonBacktracking)]
    private static partial Regex Columns();

    [GeneratedRegex(@"^(?<name>.+?)\s+[×xX]\s*(?<count>" + Count + ")$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex TimesOnly();

    // Words of advertising before and behind names.
    [GeneratedRegex("【[^】]{1,20}】|送料(?:無料|込み?)|ポイント[0-9]+倍", RegexOptions.NonBacktracking)]
    private static partial Regex Advertised();

    [GeneratedRegex(
        @"[合小総]\s*計|^計(?:$|[\s:¥0-9])|送\s*料|手数料|ポイント|割引|値引|クーポン|消費税|支払|請求|ラッピング|^税|discount|shipping|total",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Total();
}
