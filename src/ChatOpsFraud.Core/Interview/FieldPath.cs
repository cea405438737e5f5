using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Interview;

/// <summary>Field ids with places: <c>orders[n].items[m].price</c> is the pattern, <c>orders[0].items[1].price</c> the field.</summary>
public static partial class FieldPath
{
    /// <summary>Fills the places of a pattern; places that the pattern does not have are ignored.</summary>
    public static string Fill(string pattern, int order, int item) => pattern
        .Replace("[n]", $"[{order.ToString(CultureInfo.InvariantCulture)}]", StringComparison.Ordinal)
        .Replace("[m]", $"[{item.ToString(CultureInfo.InvariantCulture)}]", StringComparison.Ordinal);

    /// <summary>The pattern of a field: its places emptied again.</summary>
    public static string Pattern(string field)
    {
        var filled = Places().Matches(field);
        return filled.Count switch
        {
            0 => field,
            1 => Places().Replace(field, "[n]"),
            _ => string.Concat(field.AsSpan(0, filled[0].Index), "[n]", Places().Replace(field[(filled[0].Index + filled[0].Length)..], "[m]")),
        };
    }

    /// <summary>The places of a field, from 0; −1 where it has none.</summary>
    public static (int Order, int Item) PlacesOf(string field)
    {
        var filled = Places().Matches(field);
        return (Place(filled, 0), Place(filled, 1));
    }

    /// <summary>The group that a 「…ほかにも」 question extends: <c>orders.more</c> → <c>orders</c>; null for other fields.</summary>
    public static string? GroupAskedBy(string field) =>
        field.EndsWith(".more", StringComparison.Ordinal) ? field[..^".more".Length] : null;

    private static int Place(MatchCollection filled, int index) =>
        filled.Count > index && int.TryParse(filled[index].ValueSpan[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : -1;

    [GeneratedRegex(@"\[[0-9]{1,4}\]", RegexOptions.NonBacktracking)]
    private static partial Regex Places();
}
