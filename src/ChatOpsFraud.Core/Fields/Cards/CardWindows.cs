namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>Finds the card numbers among groups of digits.</summary>
internal static class CardWindows
{
    private const int LongestWholeNumber = 10;

    /// <summary>
    /// The places of all readings that are card numbers, by their start. They may overlap: every one counts, so that a wrong
    /// reading can never leave digits of the right one behind.
    /// </summary>
    public static List<CardSpan> Find(string text, string words)
    {
        var found = new HashSet<CardSpan>();
        foreach (var reading in Enum.GetValues<DigitReading>())
            if (CardShadow.Differs(text, reading)) Add(found, reading == DigitReading.Decimal ? words : CardShadow.Of(text, reading), words);
        return [.. found.OrderBy(s => s.Start).ThenBy(s => s.End)];
    }

    private static void Add(HashSet<CardSpan> found, string shadow, string words)
    {
        var (groups, digits) = DigitGroups.Of(shadow);
        Separate(groups);
        for (var first = 0; first < groups.Count; first++)
        {
            var start = groups[first].Start;
            var label = new Lazy<CardLabel>(() => CardContext.Label(words, start));
            if (groups[first].Length > CardBrands.Longest || IsGluedCard(words, groups[first], digits))
            {
                if (IsLongCard(groups[first], digits, words, label)) found.Add(new CardSpan(start, groups[first].End, true));
            }
            var count = 0;
            for (var last = first; last < groups.Count && (last == first || groups[last].Gap != DigitGap.Break); last++)
            {
                count += groups[last].Length;
                if (count > CardBrands.Longest) break;
                if (count < CardBrands.Shortest) continue;
                if (IsCard(words, groups, first, last, digits.AsSpan(groups[first].FirstDigit, count), label)) found.Add(new CardSpan(start, groups[last].End, true));
            }
        }
    }

    private static bool IsCard(string words, List<DigitGroup> groups, int first, int last, ReadOnlySpan<char> digits, Lazy<CardLabel> label)
    {
        var layout = CardLayout.Of(groups, first, last);
        if (!CardBrands.IsCard(digits)) return IsMistyped(groups, first, last, digits, layout, label);
        if (layout == GroupLayout.None) return label.Value != CardLabel.None;
        if (CardContext.HasOtherLabel(words, groups[first].Start)) return layout == GroupLayout.Card && CardBrands.IsWellKnown(digits);
        return layout != GroupLayout.Solid || !IsProductCode(digits) || CardContext.IsNearCardWord(words, groups[first].Start);
    }

    // Behind 「カード番号」 a wrong check digit means a slip of the finger, not another number.
    private static bool IsMistyped(List<DigitGroup> groups, int first, int last, ReadOnlySpan<char> digits, GroupLayout layout, Lazy<CardLabel> label)
    {
        if (layout is not (GroupLayout.Solid or GroupLayout.Card) && !CardLayout.IsWhole(groups, first, last)) return false;
        return label.Value switch
        {
            CardLabel.Number => true,
            // 「SDカード 4901234567887」 and 「カード 20261120143512」 are other things.
            CardLabel.Word => !IsProductCode(digits) && digits[0] is not ('0' or '1') && !digits.StartsWith("20", StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>Parts what <see cref="AreTwoNumbers"/> tells apart.</summary>
    private static void Separate(List<DigitGroup> groups)
    {
        for (var at = 1; at < groups.Count; at++)
            if (AreTwoNumbers(groups, at)) groups[at] = groups[at] with { Gap = DigitGap.Break };
    }

    /// <summary>Two whole numbers side by side (phone lists, slip lists): no card has two parts of ten digits.</summary>
    private static bool AreTwoNumbers(List<DigitGroup> groups, int at)
    {
        if (groups[at].Gap is DigitGap.Mark or DigitGap.Break) return false;
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
    private static bool IsGluedCard(string words, DigitGroup group, string digits) =>
        group.Length is > 15 and <= CardBrands.Longest && !CardBrands.IsCard(digits.AsSpan(group.FirstDigit, group.Length))
        && CardContext.IsNearCardWord(words, group.Start);

    private static bool IsLongCard(DigitGroup group, string digits, string words, Lazy<CardLabel> label)
    {
        if (CardContext.HasOtherLabel(words, group.Start)) return false;
        if (label.Value == CardLabel.Number) return true;
        var all = digits.AsSpan(group.FirstDigit, group.Length);
        var isCard = CardBrands.IsCard(all[..16]) || CardBrands.IsCard(all[..15]) || CardBrands.IsCard(all[^16..]);
        for (var at = 16; !isCard && all.Length % 16 == 0 && at < all.Length; at += 16) isCard = CardBrands.IsCard(all.Slice(at, 16));
        return isCard;
    }
}
