using System.Globalization;
using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// 販売価格 of an item: its 単価; else what a 小計 of the line gives for one, if that comes out even; else an amount of unclear
/// meaning only when one piece was bought, for then both readings are the same.
/// </summary>
internal static class ItemPrice
{
    /// <summary>The price, or null when it is not sure.</summary>
    /// <param name="item">The item.</param>
    /// <param name="settlement">Reads the parts.</param>
    /// <param name="now">The moment of the paste in JST.</param>
    /// <param name="forLine">True when what stands as price is for all pieces of the line.</param>
    public static (FieldValue Value, PastedLine Line)? Of(ItemDraft item, Settlement settlement, DateTimeOffset now, bool forLine)
    {
        var unit = item.Parts[Trait.UnitPrice];
        if (unit.Count > 0)
        {
            var written = settlement.Of(FieldKind.Money, unit);
            return !forLine || written is null ? written : Count(item, settlement) is { } pieces ? Share(written.Value, pieces, now) : null;
        }
        if (Count(item, settlement) is not { } count) return null;
        if (settlement.Of(FieldKind.Money, item.Parts[Trait.LineTotal]) is { } total) return Share(total, count, now);
        return count == 1 ? settlement.Of(FieldKind.Money, item.Parts[Trait.Amount]) : null;
    }

    private static (FieldValue, PastedLine)? Share((FieldValue Value, PastedLine Line) total, int count, DateTimeOffset now)
    {
        if (!long.TryParse(total.Value.Canonical, NumberStyles.None, CultureInfo.InvariantCulture, out var sum)) return null;
        if (sum % count != 0) return null;
        var one = FieldReader.Read(FieldKind.Money, (sum / count).ToString(CultureInfo.InvariantCulture), now);
        return one.IsRead ? (one.Value, total.Line) : null;
    }

    /// <summary>The number of pieces, or null when it is not sure.</summary>
    public static int? Count(ItemDraft item, Settlement settlement)
    {
        if (settlement.Of(FieldKind.Quantity, item.Parts[Trait.Quantity]) is not { } quantity) return null;
        var digits = quantity.Value.Canonical.AsSpan();
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        if (end >= 0 && digits[end] == '.') return null;
        var whole = end < 0 ? digits : digits[..end];
        return int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;
    }
}
