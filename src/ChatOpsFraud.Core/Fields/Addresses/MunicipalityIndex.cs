namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// Finds prefectures and municipalities at a place of a text, by list and never by cutting at a character: the longest
/// name that stands there, in any of its forms (with and without 郡, a ward with and without its city, former names).
/// </summary>
public sealed class MunicipalityIndex
{
    private readonly NameTable _prefectures = new();
    private readonly NameTable _shortPrefectures = new();
    private readonly NameTable _names = new();
    private readonly Municipality[] _municipalities;
    private readonly int[] _prefectureOf;
    private readonly List<string> _prefectureNames = [];

    /// <summary>Makes the index of a list of municipalities.</summary>
    public MunicipalityIndex(IReadOnlyList<Municipality> municipalities)
    {
        _municipalities = [.. municipalities];
        _prefectureOf = new int[_municipalities.Length];
        for (var i = 0; i < _municipalities.Length; i++)
        {
            var municipality = _municipalities[i];
            _prefectureOf[i] = PrefectureIndex(municipality.Prefecture);
            _names.Add(municipality.Name, i);
            if (ShortName(municipality) is { } shortName) _names.Add(shortName, i);
        }
        foreach (var (prefecture, written, now) in FormerNames.All) AddFormer(new(prefecture, written, ""), now);
    }

    internal IReadOnlyList<Municipality> Municipalities => _municipalities;

    /// <summary>The municipality that a text names from its first character on, prefecture included; null when it is not certain.</summary>
    public Municipality? Of(string fullAddress)
    {
        ArgumentNullException.ThrowIfNull(fullAddress);
        var text = FoldedText.Of(AddressText.Clean(fullAddress)).Folded;
        if (PrefectureAt(text, out var length) is not (>= 0 and var prefecture)) return null;
        return MunicipalitiesAt(text[length..], prefecture, out _) is [var only] ? _municipalities[only] : null;
    }

    internal Municipality this[int index] => _municipalities[index];

    internal int PrefectureOf(int municipality) => _prefectureOf[municipality];

    internal string PrefectureName(int prefecture) => _prefectureNames[prefecture];

    /// <summary>The prefecture whose full name begins the text, or −1.</summary>
    internal int PrefectureAt(ReadOnlySpan<char> text, out int length) => Only(_prefectures.LongestAt(text, null, out length));

    /// <summary>The prefecture whose name without 都府県 begins the text, or −1.</summary>
    internal int ShortPrefectureAt(ReadOnlySpan<char> text, out int length) =>
        Only(_shortPrefectures.LongestAt(text, null, out length));

    /// <summary>The municipalities whose longest name begins the text; of one prefecture when that is 0 or more.</summary>
    internal int[] MunicipalitiesAt(ReadOnlySpan<char> text, int prefecture, out int length) =>
        _names.LongestAt(text, prefecture < 0 ? null : index => _prefectureOf[index] == prefecture, out length);

    private static int Only(int[] found) => found.Length == 0 ? -1 : found[0];

    private int PrefectureIndex(string name)
    {
        var index = _prefectureNames.IndexOf(name);
        if (index >= 0) return index;
        _prefectureNames.Add(name);
        index = _prefectureNames.Count - 1;
        _prefectures.Add(name, index);
        // 北海道 is never shortened; the others lose their last character.
        if (name != "北海道") _shortPrefectures.Add(name[..^1], index);
        return index;
    }

    private void AddFormer(Municipality former, string[] now)
    {
        // 那珂川町 alone is the one of 栃木県 that is still there, and not the former one of 福岡県. A former ward alone
        // stays a reading, because a ward alone is never enough.
        var shortName = ShortName(former) is { } name && (former.Ward is not null || !_names.Contains(name)) ? name : null;
        for (var i = 0; i < _municipalities.Length; i++)
        {
            if (_municipalities[i].Prefecture != former.Prefecture || !now.Contains(_municipalities[i].Name)) continue;
            _names.Add(former.Name, i);
            if (shortName is not null) _names.Add(shortName, i);
        }
    }

    private static string? ShortName(Municipality municipality) =>
        municipality.Ward ?? (municipality.District is null ? null : municipality.MunicipalityName);
}
