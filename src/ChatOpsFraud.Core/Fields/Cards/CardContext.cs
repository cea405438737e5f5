using System.Buffers;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>The words around digits: labels of other numbers, expiry dates and security codes.</summary>
internal static partial class CardContext
{
    private const int LabelReach = 24;
    private const int WordReach = 40;
    private const int NumberReach = 80;

    private static readonly SearchValues<char> LabelStarts = SearchValues.Create("カｶクマアcCvVmMjJaA");

    private static readonly string[] OtherLabels =
    [
        "注文番号", "オーダー番号", "オーダーNo", "受注番号", "受付番号", "伝票番号", "送り状番号", "送り状No", "追跡番号", "お問い合わせ番号", "お問合せ番号", "お問合わせ番号",
        "問い合わせ番号", "問合せ番号", "会員番号", "会員ID", "顧客番号", "法人番号", "JAN", "JANコード", "JANｺｰﾄﾞ", "バーコード", "注文ID", "注文No", "order number", "order no", "order id",
        "order", "tracking number", "tracking no", "tracking", "トラッキング番号", "取引ID", "決済ID", "管理番号", "商品番号", "品番", "登録番号", "口座番号", "貨物番号",
    ];

    /// <summary>True when the digits at <paramref name="start"/> stand directly behind the name of another kind of number.</summary>
    public static bool HasOtherLabel(string shadow, int start)
    {
        var before = Before(shadow, start);
        foreach (var end in (ReadOnlySpan<string>)["No", "NO", "no"])
            if (before.EndsWith(end, StringComparison.Ordinal) && !before.EndsWith("オーダーNo", StringComparison.Ordinal)) before = TrimNo(before);
        foreach (var label in OtherLabels)
        {
            if (!before.EndsWith(label, StringComparison.OrdinalIgnoreCase)) continue;
            // 「カード会員番号」 is the card number itself.
            var rest = before[..^label.Length];
            return !rest.EndsWith("カード", StringComparison.Ordinal) && !rest.EndsWith("ｶｰﾄﾞ", StringComparison.Ordinal)
                && !rest.EndsWith("card ", StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }

    /// <summary>How the words directly before the digits at <paramref name="start"/> name a card.</summary>
    public static CardLabel Label(string shadow, int start)
    {
        var from = Math.Max(0, start - LabelReach);
        var before = shadow.AsSpan(from, start - from);
        // Lists of bare digits are long; the pattern is for those few places that have a word.
        if (!before.ContainsAny(LabelStarts)) return CardLabel.None;
        if (NumberLabel().IsMatch(before)) return CardLabel.Number;
        return WordLabel().IsMatch(before) ? CardLabel.Word : CardLabel.None;
    }

    /// <summary>True when a word for cards stands a little before the place.</summary>
    public static bool IsNearCardWord(string shadow, int start)
    {
        var from = Math.Max(0, start - WordReach);
        return CardWord().IsMatch(shadow.AsSpan(from, start - from));
    }

    /// <summary>Adds the security codes, and the expiry dates that belong to a card.</summary>
    public static void AddCodes(string shadow, List<CardSpan> spans)
    {
        var numbers = spans.ToArray();
        foreach (var number in numbers) AddTail(shadow, number.End, spans);
        foreach (var match in SecurityCode().Matches(shadow).Select(m => m.Groups[1]))
            spans.Add(new CardSpan(match.Index, match.Index + match.Length, false));
        foreach (var match in Expiry().Matches(shadow).Select(m => m.Groups[1]))
            if (BelongsToCard(shadow, match.Index, numbers)) spans.Add(new CardSpan(match.Index, match.Index + match.Length, false));
        foreach (var match in CardExpiry().Matches(shadow).Select(m => m.Groups[1]))
            if (!IsOfOtherThing(shadow, match.Index)) spans.Add(new CardSpan(match.Index, match.Index + match.Length, false));
    }

    /// <summary>Sorts the places, and joins codes to the number before them when only labels stand between.</summary>
    public static List<CardSpan> Join(string shadow, List<CardSpan> spans)
    {
        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        var places = new List<CardSpan> { spans[0] };
        foreach (var span in spans.Skip(1))
        {
            var last = places[^1];
            if (span.Start < last.End) places[^1] = last with { End = Math.Max(last.End, span.End) };
            else if (!span.IsNumber && span.Start - last.End <= NumberReach && Labels().IsMatch(shadow.AsSpan(last.End, span.Start - last.End)))
                places[^1] = last with { End = span.End };
            else places.Add(span);
        }
        return places;
    }

    private static ReadOnlySpan<char> Before(string shadow, int start) =>
        shadow.AsSpan(Math.Max(0, start - LabelReach), Math.Min(start, LabelReach)).TrimEnd(" \t\u3000:：=#は→「『[【(（）)】]-.・\"'\0");

    private static ReadOnlySpan<char> TrimNo(ReadOnlySpan<char> before)
    {
        var rest = before[..^2].TrimEnd(" .:");
        return rest.EndsWith("番号", StringComparison.Ordinal) || rest.EndsWith("伝票", StringComparison.Ordinal) ? rest : before;
    }

    /// <summary>「4111… 12/28 123」: what stands directly behind a number without a word.</summary>
    private static void AddTail(string shadow, int end, List<CardSpan> spans)
    {
        var tail = Tail().Match(shadow, end, Math.Min(shadow.Length - end, 40));
        if (!tail.Success) return;
        spans.Add(new CardSpan(tail.Groups[1].Index, tail.Groups[1].Index + tail.Groups[1].Length, false));
        if (tail.Groups[2].Success) spans.Add(new CardSpan(tail.Groups[2].Index, tail.Groups[2].Index + tail.Groups[2].Length, false));
    }

    // 「クーポンの有効期限 12/28」 is a day.
    private static bool IsOfOtherThing(string shadow, int at)
    {
        var from = Math.Max(0, at - LabelReach);
        return OtherThing().IsMatch(shadow.AsSpan(from, at - from));
    }

    private static bool BelongsToCard(string shadow, int at, CardSpan[] numbers)
    {
        var next = Array.BinarySearch(numbers, new CardSpan(at, at, true), Comparer<CardSpan>.Create((a, b) => a.Start.CompareTo(b.Start)));
        next = next < 0 ? ~next : next;
        if (next > 0 && at - numbers[next - 1].End <= NumberReach) return true;
        if (next < numbers.Length && numbers[next].Start - at <= NumberReach) return true;
        var from = Math.Max(0, at - WordReach);
        return CardWord().IsMatch(shadow.AsSpan(from, Math.Min(shadow.Length, at + WordReach) - from));
    }

    [GeneratedRegex(@"カード|ｶｰﾄﾞ|クレジット|クレカ|card|visa|master|マスター|jcb|amex|アメックス|diners|ダイナース|銀聯|cvv|cvc|セキュリティ", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CardWord();

    [GeneratedRegex(@"(?:cvv2?|cvc2?|csc|cvn|セキュリティー?[ \u3000]?コード|ｾｷｭﾘﾃｨｰ?ｺｰﾄﾞ|セキュリティ番号|security[ \u3000]?code|カード確認番号|裏面?の?(?:番号|数字|[34]桁))[^0-9\n\r]{0,10}([0-9](?:[ \0-]?[0-9]){2,3})(?:[^0-9]|$)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecurityCode();

    [GeneratedRegex(@"(?:有効期限|有効期間|有効年月|期限|expiration(?: date)?|expiry|expires|exp|valid ?(?:thru|until)|good ?thru)[^0-9\n\r]{0,10}((?:20)?[0-9]{2} ?年 ?[0-9]{1,2} ?月?(?:[末]|[0-9]{1,2} ?日)?|[0-9]{1,2} ?月 ?/? ?(?:20)?[0-9]{2} ?年?|[0-9]{1,4} ?[/.・-] ?[0-9]{1,4}|[0-9]{4})", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Expiry();

    [GeneratedRegex(@"^[ \n\r\t\u3000,、()/|;:\0-]{0,5}((?:0?[1-9]|1[0-2]) ?[/-] ?(?:20)?(?:2[5-9]|3[0-9])|(?:0[1-9]|1[0-2])(?:2[5-9]|3[0-9]))(?:[ \n\r\t\u3000,、()/|;:]{1,4}([0-9]{3,4}))?(?:[^0-9円個台点名枚本にの年月日/-]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(?:[\s\0:：=、,。・/|()（）「」\[\].-]|有効期限|有効期間|有効年月|期限|expiration|date|expiry|expires|exp|valid|thru|until|good|cvv2?|cvc2?|csc|cvn|セキュリティー?|コード|ｾｷｭﾘﾃｨｰ?ｺｰﾄﾞ|裏面?の?|数字|[34]桁|番号|security|code|カード|確認|は|が|で|と|です|。)*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Labels();

    [GeneratedRegex(@"(?:(?:カード|ｶｰﾄﾞ|クレカ)(?:の)?(?:会員)?(?:番号|ナンバー|no\.?)|card[ _-]?(?:number|num|no\.?))[^\p{L}\p{Nd}]*(?:は|が)?[^\p{L}\p{Nd}]*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberLabel();

    [GeneratedRegex(@"(?:カード|ｶｰﾄﾞ|クレカ|クレジット|card|visa|master|マスター|jcb|amex|アメックス)[^\p{L}\p{Nd}]*(?:は|が|の)?[^\p{L}\p{Nd}]*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordLabel();

    // Month and year as cards show them; a day of a year (2026/12/31) is another kind of date.
    [GeneratedRegex(@"(?:有効期限|有効期間|有効年月|\bexp(?:iry|ires|iration)?(?: ?date)?\b|valid ?(?:thru|until)|good ?thru)[^0-9\n\rA-Za-z]{0,6}((?:0?[1-9]|1[0-2]) ?[/.・-] ?(?:20)?[2-4][0-9]|(?:20)?[2-4][0-9] ?[/.・-] ?(?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])[2-4][0-9])(?:[^0-9/.年月日-]|[.]?$)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CardExpiry();

    [GeneratedRegex(@"クーポン|ポイント|商品券|ギフト|チケット|賞味|消費期限|キャンペーン|セール|保証|免許|ライセンス|証明書|トークン|リンク|url|パスワード|coupon|token|license|cookie|session", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherThing();
}
