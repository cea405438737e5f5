namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>Tells whether groups of digits are written as one card number.</summary>
internal static class CardLayout
{
    /// <summary>The layout of the groups from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static GroupLayout Of(List<DigitGroup> groups, int first, int last)
    {
        if (first == last) return GroupLayout.Solid;
        if (IsEmbossed(groups, first, last)) return GroupLayout.Card;
        var isWeak = false;
        for (var i = first + 1; i <= last; i++)
        {
            if (groups[i].Gap == DigitGap.Odd) return GroupLayout.None;
            isWeak |= groups[i].Gap == DigitGap.Weak;
        }
        if (isWeak) return IsWhole(groups, first, last) && groups[first].Length == 1 && IsBlocks(groups, first, last) ? GroupLayout.Loose : GroupLayout.None;
        if (IsBlocks(groups, first, last)) return GroupLayout.Loose;
        // Any other grouping counts only when it neither begins nor ends inside a written number such as a phone number.
        var opens = groups[first].Gap != DigitGap.Mark;
        var closes = last + 1 >= groups.Count || groups[last + 1].Gap != DigitGap.Mark;
        return opens && closes ? GroupLayout.Loose : GroupLayout.None;
    }

    /// <summary>True when no digits stand near the groups that could belong to the same number.</summary>
    public static bool IsWhole(List<DigitGroup> groups, int first, int last) =>
        groups[first].Gap == DigitGap.Break && (last + 1 >= groups.Count || groups[last + 1].Gap == DigitGap.Break);

    private static bool IsEmbossed(List<DigitGroup> groups, int first, int last)
    {
        if (last - first == 2 && groups[first].Length == 4 && groups[first + 1].Length == 6 && groups[last].Length is 4 or 5) return true;
        for (var i = first; i < last; i++)
            if (groups[i].Length != 4) return false;
        return last - first >= 3 && groups[last].Length <= 4;
    }

    /// <summary>Parts of whole fours (8-8, 12-4), or digits one by one.</summary>
    private static bool IsBlocks(List<DigitGroup> groups, int first, int last)
    {
        bool fours = true, ones = true;
        for (var i = first; i <= last; i++)
        {
            fours &= groups[i].Length % 4 == 0 || i == last;
            ones &= groups[i].Length == 1;
        }
        return fours || ones;
    }
}
