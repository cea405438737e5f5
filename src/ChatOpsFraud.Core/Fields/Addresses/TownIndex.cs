namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>Towns of the gazetteer, and what a town says about which municipality is meant.</summary>
internal sealed class TownIndex
{
    private const int LongestTown = 24;

    private readonly TownPart _part;
    private readonly string[]?[] _folded;
    private readonly Lazy<TownDirectory> _everywhere;

    public TownIndex(TownPart part)
    {
        _part = part;
        _folded = new string[]?[part.Towns.Length];
        _everywhere = new(() => new(_folded.Length, FoldedTowns));
    }

    /// <summary>The form in which towns are compared: folded, numbers in digits, without 大字.</summary>
    public static string Form(ReadOnlySpan<char> folded)
    {
        var digits = KanjiNumeral.ToDigits(folded);
        return digits.StartsWith("大字", StringComparison.Ordinal) ? digits[2..] : digits;
    }

    /// <summary>The longest town of the municipality with which <paramref name="rest"/> (in <see cref="Form"/>) begins.</summary>
    public TownMatch LongestAt(int municipality, string rest)
    {
        var best = 0;
        foreach (var town in FoldedTowns(municipality))
        {
            if (town.Length > best && rest.StartsWith(town, StringComparison.Ordinal) && !CutsNumber(rest, town.Length)) best = town.Length;
        }
        if (best == 0) return default;
        return new(best, NameLength(rest, best), IsEnd(rest, best) || ContinuesWithTown(municipality, rest[best..]));
    }

    /// <summary>True when a town of three characters or more stands anywhere in the rest: street names of 京都 come before it.</summary>
    public bool Contains(int municipality, string rest) =>
        Array.Exists(FoldedTowns(municipality), town => town.Length >= 3 && rest.Contains(town, StringComparison.Ordinal));

    /// <summary>
    /// The municipalities that have the longest town with which the text begins, when what follows shows that the name
    /// ends there; none when that town has fewer characters than <paramref name="shortest"/>.
    /// </summary>
    public int[] MunicipalitiesAt(string rest, int shortest = 2)
    {
        for (var length = Math.Min(rest.Length, LongestTown); length >= shortest; length--)
        {
            if (CutsNumber(rest, length) || _everywhere.Value.Find(rest.AsSpan(0, length)) is not { Length: > 0 } found) continue;
            if (!IsEnd(rest, length)) return Array.FindAll(found, m => ContinuesWithTown(m, rest[length..]));
            // 「栄1-2」 may be 栄一 or the first block of a 栄.
            var name = NameLength(rest, length);
            return name == length ? found : [.. found.Union(_everywhere.Value.Find(rest.AsSpan(0, name)))];
        }
        return [];
    }

    private string[] FoldedTowns(int municipality) =>
        _folded[municipality] ??= Array.ConvertAll(_part.Towns[municipality][1..], town => Form(FoldedText.FoldName(town)));

    // 上麻生島下麻生島…: several towns in a row.
    private bool ContinuesWithTown(int municipality, string rest) =>
        Array.Exists(FoldedTowns(municipality), town => town.Length > 2 && rest.StartsWith(town, StringComparison.Ordinal));

    private static int NameLength(string rest, int length)
    {
        var name = rest.AsSpan(0, length).TrimEnd("0123456789").Length;
        return name == 0 ? length : name;
    }

    private static bool CutsNumber(string rest, int length) =>
        length < rest.Length && char.IsAsciiDigit(rest[length - 1]) && char.IsAsciiDigit(rest[length]);

    private static bool IsEnd(string rest, int length) =>
        length == rest.Length || char.IsAsciiDigit(rest[length]) || rest[length] is '-' or '|' or '字' or '番' or '丁' or '大' or '第';
}
