namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>Towns of the gazetteer, and what a town behind a name says about which municipality is meant.</summary>
internal sealed class TownIndex
{
    private readonly TownPart _part;
    private readonly string[]?[] _folded;
    private readonly Lazy<Dictionary<string, int[]>> _everywhere;

    public TownIndex(TownPart part)
    {
        _part = part;
        _folded = new string[]?[part.Towns.Length];
        _everywhere = new(Everywhere);
    }

    /// <summary>The form in which towns are compared: folded, numbers in digits, without 大字.</summary>
    public static string Form(ReadOnlySpan<char> folded)
    {
        var digits = KanjiNumeral.ToDigits(folded);
        return digits.StartsWith("大字", StringComparison.Ordinal) ? digits[2..] : digits;
    }

    /// <summary>
    /// The longest town of the municipality with which <paramref name="rest"/> (in <see cref="Form"/>) begins.
    /// </summary>
    public TownMatch LongestAt(int municipality, string rest)
    {
        var best = 0;
        foreach (var town in FoldedTowns(municipality))
        {
            if (town.Length > best && rest.StartsWith(town, StringComparison.Ordinal) && !CutsNumber(rest, town.Length)) best = town.Length;
        }
        return best == 0 ? default : new(best, IsEnd(rest, best) || ContinuesWithTown(municipality, rest[best..]));
    }

    /// <summary>True when a town of three characters or more stands anywhere in the rest: street names of 京都 come before it.</summary>
    public bool Contains(int municipality, string rest) =>
        Array.Exists(FoldedTowns(municipality), town => town.Length >= 3 && rest.Contains(town, StringComparison.Ordinal));

    /// <summary>
    /// The municipalities that have the longest town with which the text begins, when what follows shows that the name
    /// ends there; none for a text that begins with no town.
    /// </summary>
    public int[] MunicipalitiesAt(string rest)
    {
        for (var length = Math.Min(rest.Length, 24); length > 1; length--)
        {
            if (CutsNumber(rest, length) || !_everywhere.Value.TryGetValue(rest[..length], out var found)) continue;
            return Array.FindAll(found, m => IsEnd(rest, length) || ContinuesWithTown(m, rest[length..]));
        }
        return [];
    }

    // 「中の島2-2」 may be short for 中の島二条2-2: the towns that go on with a number count as well.
    private Dictionary<string, int[]> Everywhere()
    {
        var all = new Dictionary<string, int[]>(_part.Codes.Codes.Length, StringComparer.Ordinal);
        for (var municipality = 0; municipality < _folded.Length; municipality++)
        {
            foreach (var town in FoldedTowns(municipality))
            {
                Add(all, town, municipality);
                var number = town.AsSpan().IndexOfAnyInRange('0', '9');
                if (number > 1) Add(all, town[..number], municipality);
            }
        }
        return all;
    }

    private static void Add(Dictionary<string, int[]> all, string town, int municipality)
    {
        var known = all.GetValueOrDefault(town, []);
        if (known.Length == 0 || known[^1] != municipality) all[town] = [.. known, municipality];
    }

    private string[] FoldedTowns(int municipality) =>
        _folded[municipality] ??= Array.ConvertAll(_part.Towns[municipality][1..], t => Form(FoldedText.FoldName(AddressText.Clean(t))));

    private bool ContinuesWithTown(int municipality, string rest) =>
        Array.Exists(FoldedTowns(municipality), town => town.Length > 1 && rest.StartsWith(town, StringComparison.Ordinal));

    private static bool CutsNumber(string rest, int length) =>
        length < rest.Length && char.IsAsciiDigit(rest[length - 1]) && char.IsAsciiDigit(rest[length]);

    private static bool IsEnd(string rest, int length) =>
        length == rest.Length || rest[length - 1] is '町' or '村' or '通' or '条' or '丁'
        || char.IsAsciiDigit(rest[length]) || rest[length] is '-' or '字' or '番' or '丁' or '大' or '第';
}
