using System.Globalization;
using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Holds the prices of an order's items against the sums that were written below them.</summary>
internal static partial class OrderSums
{
    /// <summary>Keeps the amounts of a folded line of sums.</summary>
    public static void Read(Draft draft, string folded)
    {
        if (!draft.HasOrder || !ItemLine.IsTotal(folded)) return;
        foreach (Match amount in Amount().Matches(folded))
            if (Number(amount.Groups[1].Value + amount.Groups[2].Value) is { } sum) draft.Current.Sums.Add(sum);
    }

    /// <summary>
    /// True when what stands as prices are the amounts of whole lines: they make up a sum that was written, and even the greatest sum
    /// is less than prices times numbers.
    /// </summary>
    public static bool ProveLineTotals(OrderDraft order, Settlement settlement)
    {
        if (order.Sums.Count == 0) return false;
        var (ofPieces, ofLines) = (0L, 0L);
        foreach (var item in order.Items)
        {
            if (settlement.Of(FieldKind.Money, item.Parts[Trait.UnitPrice]) is not { } price) return false;
            if (Number(price.Value.Canonical) is not { } amount || ItemPrice.Count(item, settlement) is not { } count) return false;
            ofPieces += amount * count;
            ofLines += amount;
        }
        return order.Sums.Contains(ofLines) && order.Sums.Max() < ofPieces;
    }

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000_000 ? number : null;

    [GeneratedRegex(@"[¥\\]\s?([0-9][0-9,]{0,11})|(?:^|[\s:=])([0-9][0-9,]{0,11})(?:\s?円|\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Amount();
}
