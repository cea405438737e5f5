using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Reads from a sentence when was bought and what: 11/20 21:05 購入、ノートパソコン 1台 198,000円.</summary>
internal static partial class PurchaseWords
{
    private const string Moment =
        @"(?:20[0-9]{2}[/年.-]\s?)?[0-9]{1,2}[/月]\s?[0-9]{1,2}日?"
        + @"\s?(?:\([月火水木金土日]\))?\s?の?\s?[0-9]{1,2}(?::[0-9]{2}(?::[0-9]{2})?|時[0-9]{1,2}分(?:[0-9]{1,2}秒)?)";

    private const string Counter = "台|個|点|本|枚|セット|箱|冊|着|足|袋";

    /// <summary>Puts what a text plainly says; a text that may speak of another purchase says nothing.</summary>
    public static void Read(Draft draft, string text, PastedLine line)
    {
        var folded = string.Concat(text.Select(PastedLine.Fold));
        if (folded.Length > 200 || Doubt().IsMatch(CallMemo.Denied(folded)) || !Purchase().IsMatch(folded)) return;
        var bought = Bought(folded);
        var moment = bought.Replace("日の", "日 ", StringComparison.Ordinal);
        if (bought.Length > 0) draft.Current.Parts.Put(Trait.OrderedAt, moment, line, weak: true);
        if (Quoted().Match(folded) is { Success: true } quoted) Put(draft, quoted, text, line);
        else if (Told().Match(folded) is { Success: true } told) Put(draft, told, text, line);
        else if (bought.Length > 0) Clauses(draft, text, line);
    }

    /// <summary>Puts an item when a text is one, with its count and its amount, and nothing else; tells whether it was.</summary>
    public static bool ReadItem(Draft draft, string text, PastedLine line)
    {
        var folded = string.Concat(text.Select(PastedLine.Fold));
        if (folded.Length > 200 || Doubt().IsMatch(folded) || Bought(folded).Length > 0) return false;
        if (Item().Match(folded) is not { Success: true } item || !item.Groups["price"].Success) return false;
        Put(draft, item, text, line);
        return true;
    }

    private static string Bought(string folded)
    {
        var match = Before().Match(folded);
        if (!match.Success) match = Behind().Match(folded);
        return match.Success ? match.Groups[1].Value : "";
    }

    /// <summary>A clause of its own beside the purchase names the item with its count and amount.</summary>
    private static void Clauses(Draft draft, string text, PastedLine line)
    {
        var named = false;
        foreach (var whole in text.Split(['、', '。', '，']))
        {
            if (named) Price(draft, whole, line);
            named = Clause(draft, whole, line);
            if (named) continue;
            foreach (var part in whole.Split(['（', '）', '(', ')'])) Clause(draft, part, line);
        }
    }

    /// <summary>The clause behind an item that is its price: 単価 18,700円; without 単価 only for one piece.</summary>
    private static void Price(Draft draft, string clause, PastedLine line)
    {
        if (draft.Current.Item is not { } item || item.Parts.Has(Trait.UnitPrice)) return;
        if (Alone().Match(string.Concat(clause.Select(PastedLine.Fold))) is not { Success: true } price) return;
        item.Parts.Put(price.Groups["one"].Success ? Trait.UnitPrice : Trait.Amount, Cut(clause, price.Groups["price"]), line);
    }

    private static bool Clause(Draft draft, string clause, PastedLine line)
    {
        if (Item().Match(string.Concat(clause.Select(PastedLine.Fold))) is not { Success: true } item) return false;
        Put(draft, item, clause, line);
        return true;
    }

    private static void Put(Draft draft, Match match, string raw, PastedLine line)
    {
        var name = Cut(raw, match.Groups["name"]);
        if (ItemLine.IsTotal(name) || Bought(name).Length > 0 || Emptiness.Says(name)) return;
        var item = ItemLines.Fresh(draft);
        item.Parts.Put(Trait.ItemName, name, line);
        item.Parts.Put(Trait.Quantity, Cut(raw, match.Groups["count"]), line);
        // Beside several pieces an amount may be for all of them, unless it is said to be for one.
        var single = match.Groups["one"].Success
            || int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) == 1;
        if (single && match.Groups["price"].Success) item.Parts.Put(Trait.UnitPrice, Cut(raw, match.Groups["price"]), line);
    }

    private static string Cut(string raw, Group group) => raw.Substring(group.Index, group.Length).Trim();

    [GeneratedRegex(
        @"^\s*(?<one>単価|@|各|1(?:" + Counter + @")(?:あたり)?)?\s?は?\s?(?<price>¥\s?[0-9][0-9,]{0,11}|[0-9][0-9,]{0,11}\s?円)(?:です|でした|\(税込\))?\s*$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Alone();

    [GeneratedRegex("購入|注文|商品|買|^品は|品物は", RegexOptions.NonBacktracking)]
    private static partial Regex Purchase();

    [GeneratedRegex(@"(" + Moment + @")\s?(?:に|の|、)?\s?(?:(?:当店|当社|弊社|当サイト|ネット|EC|通販|サイト)[^0-9、。]{0,6}で)?(?:ご|不正)?(?:購入|注文)", RegexOptions.NonBacktracking)]
    private static partial Regex Before();

    [GeneratedRegex(@"(?:購入|注文)(?:日時?|時刻)?(?:は|が|:)?\s?(" + Moment + ")(?:[^頃ご0-9:]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Behind();

    [GeneratedRegex(
        @"^\s*(?<name>[^0-9\s].{0,60}?)(?:\s+|\s?を\s?)(?<count>(?<number>[0-9]{1,3})\s?(?:" + Counter + @"))\s*,?\s*\(?(?<one>単価|@|1(?:" + Counter
        + @")あたり)?\s?(?<price>¥\s?[0-9][0-9,]{0,11}|[0-9][0-9,]{0,11}\s?円)?\s*(?:\(?税込み?\)?)?\)?(?:です|でした|(?:が|を|の(?:ご?注文|購入|商品|件))[^0-9]{0,24})?\s*$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Item();

    [GeneratedRegex(
        @"[「『](?<name>[^」』]{1,60})[」』]\s?(?:を|が|、)?\s?(?<count>(?<number>[0-9]{1,3})\s?(?:" + Counter
        + @"))\s?[(、]?\s?(?<one>単価|@|1(?:" + Counter + @")(?:あたり)?)?\s?(?<price>¥\s?[0-9][0-9,]{0,11}|[0-9][0-9,]{0,11}\s?円)?",
        RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"(?:商品|^品|品物|購入品|注文品)は、?\s?(?<name>[^、。0-9]{1,20}[^、。]{0,30}?)(?:が|を|、)?\s?(?<count>(?<number>[0-9]{1,3})\s?(?:" + Counter
        + @"))(?:$|(?:(?:で|、|\s|。|です|\()+(?:(?<one>1(?:" + Counter + @")(?:あたり)?|単価)\s?は?)?\s?)?(?<price>¥\s?[0-9][0-9,]{0,11}|[0-9][0-9,]{0,11}\s?円)|(?:で|、|\s|。|です|\())",
        RegexOptions.NonBacktracking)]
    private static partial Regex Told();

    [GeneratedRegex(
        @"前回|以前|過去|別の|別件|再注文|希望|予定|キャンセル|返品|ではな|かも|でしょうか|ですか|\?|以降|まで|場合|れば|たら",
        RegexOptions.NonBacktracking)]
    private static partial Regex Doubt();
}
