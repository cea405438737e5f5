using System.Globalization;
using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Amounts;

/// <summary>
/// 数量: more than 0, at most 1,000,000, with the counter that was typed (台, 個, セット …) or none.
/// Fractions only with a counter, as in 1.5kg.
/// </summary>
public sealed partial record Quantity
{
    /// <summary>Largest count.</summary>
    public const int Max = 1_000_000;

    private const string Hint = "amount.quantity.hint";

    private static readonly string[] SpokenCounts = ["ひとつ", "ふたつ", "みっつ", "よっつ", "いつつ", "むっつ", "ななつ", "やっつ", "ここのつ"];

    private Quantity(decimal count, string unit, bool isApproximate)
    {
        Count = count;
        Unit = unit;
        IsApproximate = isApproximate;
    }

    /// <summary>How many of <see cref="Unit"/>; 2ダース has 2.</summary>
    public decimal Count { get; }

    /// <summary>The counter as typed, or empty.</summary>
    public string Unit { get; }

    /// <summary>True for 約5個.</summary>
    public bool IsApproximate { get; }

    /// <summary>Count and counter, e.g. <c>2台</c>; <c>1</c> without a counter.</summary>
    public string Canonical => Count.ToString("0.###", CultureInfo.InvariantCulture) + Unit;

    /// <summary>The form that people see, e.g. <c>2台</c>, <c>約5個</c>.</summary>
    public string Display => IsApproximate ? Sentence.Of("amount.quantity.about", Shown).Text : Shown;

    private string Shown => Count.ToString("#,0.###", CultureInfo.InvariantCulture) + Unit;

    /// <summary>Reads one count; asks when there are several or a range.</summary>
    public static Parsed<Quantity> Parse(string text) =>
        TypedAnswer.Read(text, 100, "数量", "個数", "台数", "枚数", "点数", "quantity", "qty", "合計", "計", "全部で", "各", "それぞれ", "×", "x").Then(Read);

    /// <summary>The value for storing and showing.</summary>
    public FieldValue ToFieldValue() => FieldValue.Of(Canonical, Display);

    private static Parsed<Quantity> Read(string core)
    {
        var rest = core.TrimStart('×', 'x', 'X', '*', ' ');
        var spoken = Array.IndexOf(SpokenCounts, rest);
        if (spoken >= 0) return Parsed<Quantity>.Of(new Quantity(spoken + 1, "つ", false));
        rest = Together().Replace(rest, "").TrimStart();
        var about = About().Match(rest);
        if (about.Success) rest = rest[about.Length..].TrimStart();
        var behind = AboutBehind().Match(rest);
        if (behind.Success) rest = rest[..behind.Index].TrimEnd();
        if (rest.Length > 0 && JapaneseNumber.Read(rest) is { } number)
        {
            var unit = Trailer().Replace(rest[number.Length..], "").Trim();
            if (UnitShape().IsMatch(unit) && !OtherUnit().IsMatch(unit)) return Check(core, number.Value, unit, about.Success || behind.Success);
        }
        return Range().Match(rest) is { Success: true } range ? AskRange(core, range) : Refuse("unread", core);
    }

    private static Parsed<Quantity> Check(string core, decimal count, string unit, bool isApproximate)
    {
        if (PriceUnit().IsMatch(unit)) return Refuse("price", core);
        if (count == 0) return Refuse("zero", core);
        if (count > Max) return Refuse("tooMany", core);
        if (count != decimal.Truncate(count) && unit.Length == 0) return Refuse("fraction", core);
        return Parsed<Quantity>.Of(new Quantity(decimal.Round(count, 3), unit, isApproximate));
    }

    private static Parsed<Quantity> AskRange(string core, Match range)
    {
        var unit = range.Groups[4].Value;
        var first = range.Groups[2].Value.Length > 0 ? range.Groups[2].Value : unit;
        return FieldFormat.Ask<Quantity>(
            "amount.quantity.range", Hint, [range.Groups[1].Value + first, range.Groups[3].Value + unit], FieldFormat.Quote(core));
    }

    private static Parsed<Quantity> Refuse(string reason, string core) =>
        FieldFormat.Refuse<Quantity>($"amount.quantity.{reason}", Hint, FieldFormat.Quote(core));

    [GeneratedRegex(@"^約?([0-9]+|[一二三四五六七八九十]+)([^0-9一二三四五六七八九十~、,.か-]{0,4})(?:~|-|、|,|から|か|または|又は|もしくは|or| )+([0-9]+|[一二三四五六七八九十]+)([^0-9一二三四五六七八九十~、,]{0,6})$", RegexOptions.NonBacktracking)]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?:約|およそ|だいたい|大体|ざっと)", RegexOptions.NonBacktracking)]
    private static partial Regex About();

    [GeneratedRegex(@"(?:くらい|ぐらい|程度|ほど|前後)$", RegexOptions.NonBacktracking)]
    private static partial Regex AboutBehind();

    [GeneratedRegex(@"(?:ずつ|のみ|だけ|分|です)$|\(.*\)$", RegexOptions.NonBacktracking)]
    private static partial Regex Trailer();

    [GeneratedRegex(@"^(?:円|えん|yen|ドル|万円)|^%|割", RegexOptions.NonBacktracking)]
    private static partial Regex PriceUnit();

    [GeneratedRegex(@"^(?:年|月|日|時|分|秒|歳|才|番|号|回目|十|百|千|万|億|兆|日間|時間|丁目)", RegexOptions.NonBacktracking)]
    private static partial Regex OtherUnit();

    [GeneratedRegex(@"^(?:各|それぞれ|合計で?|計|全部で|トータルで?)", RegexOptions.NonBacktracking)]
    private static partial Regex Together();

    // A counter is short, has no digits and is no piece of a sentence: 「個以上ありました」 is none.
    [GeneratedRegex(@"^(?:[\p{IsCJKUnifiedIdeographs}\p{IsKatakana}A-Za-z々]{0,8}(?:入り|入)?|[\p{IsHiragana}]{1,3}|%)$", RegexOptions.NonBacktracking)]
    private static partial Regex UnitShape();
}
