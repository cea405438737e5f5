namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>Finds the card numbers among groups of digits.</summary>
internal static class CardWindows
{
    private const int LongestWholeNumber = 10;

    /// <summary>
    /// The places of all card numbers, in order and not overlapping. Every reading that is a card counts, and overlapping
    /// ones are joined: a wrong reading can never leave digits of the right one behind.
    /// </summary>
    public static List<CardSpan> Find(string shadow)
    {
        var (groups, digits) = DigitGroups.Of(shadow);
        Separate(groups);
        var found = new List<CardSpan>();
        for (var first = 0; first < groups.Count; first++)
        {
            if (groups[first].Length > CardBrands.Longest || IsGluedCard(shadow, groups[first], digits))
                AddLong(groups[first], digits, found, shadow);
            var count = 0;
            for (var last = first; last < groups.Count && (last == first || groups[last].Gap != DigitGap.Break); last++)
            {
                count += groups[last].Length;
                if (count > CardBrands.Longest) break;
                if (count < CardBrands.Shortest) continue;
                if (IsCard(shadow, groups, first, last, digits.AsSpan(groups[first].FirstDigit, count))) Add(found, groups[first].Start, groups[last].End);
            }
        }
        return found;
    }

    private static bool IsCard(string shadow, List<DigitGroup> groups, int first, int last, ReadOnlySpan<char> digits)
    {
        var start = groups[first].Start;
        if (!CardBrands.IsCard(digits)) return IsMistyped(shadow, groups, first, last, digits.Length);
        var layout = CardLayout.Of(groups, first, last);
        if (layout == GroupLayout.None) return false;
        if (CardContext.HasOtherLabel(shadow, start)) return layout == GroupLayout.Card && CardBrands.IsWellKnown(digits);
        return layout != GroupLayout.Solid || !IsProductCode(digits) || CardContext.IsNearCardWord(shadow, start);
    }

    // Behind 「カード番号」 a wrong check digit means a slip of the finger, not another number.
    private static bool IsMistyped(string shadow, List<DigitGroup> groups, int first, int last, int count) =>
        count > CardBrands.Shortest && CardContext.HasCardLabel(shadow, groups[first].Start)
        && CardLayout.Of(groups, first, last) is GroupLayout.Solid or GroupLayout.Card;

    /// <summary>Parts what <see cref="AreTwoNumbers"/> tells apart.</summary>
    private static void Separate(List<DigitGroup> groups)
    {
        for (var at = 1; at < groups.Count; at++)
            if (AreTwoNumbers(groups, at)) groups[at] = groups[at] with { Gap = DigitGap.Break };
    }

    /// <summary>Two whole numbers side by side (phone lists, slip lists): no card has two parts of ten digits.</summary>
    private static bool AreTwoNumbers(List<DigitGroup> groups, int at)
    {
        if (groups[at].Gap != DigitGap.Space) return false;
        var behind = 0;
        for (var i = at; i < groups.Count && behind < LongestWholeNumber && (i == at || groups[i].Gap == DigitGap.Mark); i++) behind += groups[i].Length;
        if (behind < LongestWholeNumber) return false;
        var before = 0;
        for (var i = at - 1; i >= 0 && before < LongestWholeNumber; i--)
        {
            before += groups[i].Length;
            if (groups[i].Gap != DigitGap.Mark) break;
        }
        return before >= LongestWholeNumber;
    }

    /// <summary>A JAN code of Japan (45…, 49…) that happens to look like one of the long gone 13-digit cards.</summary>
    private static bool IsProductCode(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 13 || digits[0] != '4' || digits[1] is not ('5' or '9')) return false;
        var sum = 0;
        for (var i = 0; i < 13; i++) sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        return sum % 10 == 0;
    }

    // 17 to 19 digits beside a card word may be a number with the security code stuck to it.
    private static bool IsGluedCard(string shadow, DigitGroup group, string digits) =>
        group.Length is > 15 and <= CardBrands.Longest && !CardBrands.IsCard(digits.AsSpan(group.FirstDigit, group.Length))
        && CardContext.IsNearCardWord(shadow, group.Start);

    private static void AddLong(DigitGroup group, string digits, List<CardSpan> found, string shadow)
    {
        if (CardContext.HasOtherLabel(shadow, group.Start)) return;
        var all = digits.AsSpan(group.FirstDigit, group.Length);
        var isCard = CardBrands.IsCard(all[..16]) || CardBrands.IsCard(all[..15]) || CardBrands.IsCard(all[^16..]);
        for (var at = 16; !isCard && all.Length % 16 == 0 && at < all.Length; at += 16) isCard = CardBrands.IsCard(all.Slice(at, 16));
        if (isCard) Add(found, group.Start, group.End);
    }

    private static void Add(List<CardSpan> found, int start, int end)
    {
        if (found.Count > 0 && start < found[^1].End)
            found[^1] = new CardSpan(Math.Min(start, found[^1].Start), Math.Max(end, found[^1].End), true);
        else found.Add(new CardSpan(start, end, true));
    }
}
