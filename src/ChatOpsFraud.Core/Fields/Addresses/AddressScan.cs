namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// Looks for prefectures and municipalities in a text. With its prefecture a municipality counts anywhere; alone only
/// where a piece of text begins, because 津市 stands inside 木更津市 too.
/// </summary>
internal sealed class AddressScan(MunicipalityIndex names, FoldedText text)
{
    private readonly List<PlaceOption[]> _withPrefecture = [];

    /// <summary>Readings with a full prefecture and a municipality of it, in the order of the text.</summary>
    public IReadOnlyList<PlaceOption[]> WithPrefecture => _withPrefecture;

    /// <summary>The first full prefecture that no municipality of it follows, or −1.</summary>
    public int LonePrefecture { get; private set; } = -1;

    /// <summary>Folded position behind <see cref="LonePrefecture"/>.</summary>
    public int LonePrefectureEnd { get; private set; }

    /// <summary>Finds what stands with its prefecture.</summary>
    public AddressScan Run()
    {
        for (var at = 0; at < text.Length;)
        {
            var prefecture = names.PrefectureAt(text.Folded[at..], out var length);
            if (prefecture < 0)
            {
                at++;
                continue;
            }
            var end = at + length;
            var found = names.MunicipalitiesAt(text.Folded[end..], prefecture, out var nameLength);
            if (found.Length > 0 && text.IsWhole(end, nameLength))
            {
                _withPrefecture.Add(Options(found, at, end + nameLength));
                at = end + nameLength;
            }
            else
            {
                if (LonePrefecture < 0) (LonePrefecture, LonePrefectureEnd) = (prefecture, end);
                at = end;
            }
        }
        return this;
    }

    /// <summary>Readings of names without, or with a shortened, prefecture, in the order of the text.</summary>
    public IEnumerable<PlaceOption[]> WithoutPrefecture()
    {
        for (var at = 0; at < text.Length;)
        {
            var options = text.StartsAt(at) ? OptionsAt(at) : [];
            if (options.Length > 0) yield return options;
            at = options.Length > 0 ? options.Max(o => o.End) : at + 1;
        }
    }

    /// <summary>Readings of names that a company's name runs into (「サンプル横浜市…」): from kana or a letter to kanji.</summary>
    public IEnumerable<PlaceOption[]> Attached()
    {
        for (var at = 1; at < text.Length; at++)
        {
            var options = IsKanji(text.Folded[at]) && !IsKanji(text.Folded[at - 1]) && !text.StartsAt(at) ? OptionsAt(at) : [];
            if (options.Length > 0) yield return options;
        }
    }

    /// <summary>Municipalities of a prefecture named anywhere behind a position: what may have been meant.</summary>
    public IReadOnlyList<PlaceOption> Nearby(int prefecture, int from)
    {
        var near = new List<PlaceOption>();
        for (var at = from; at < text.Length; at++)
        {
            var found = names.MunicipalitiesAt(text.Folded[at..], prefecture, out var length);
            near.AddRange(Options(found, at, at + length));
        }
        return near;
    }

    /// <summary>Municipalities meant when the text is nothing but a name without its 市, 区, 町 or 村 (「函館」).</summary>
    public IReadOnlyList<PlaceOption> WithoutEnding()
    {
        var near = new List<PlaceOption>();
        foreach (var ending in "市区町村")
        {
            var name = string.Concat(text.Folded, [ending]);
            var found = names.MunicipalitiesAt(name, -1, out var length);
            if (length == name.Length) near.AddRange(Options(found, 0, text.Length));
        }
        return near;
    }

    private PlaceOption[] OptionsAt(int at)
    {
        var found = names.MunicipalitiesAt(text.Folded[at..], -1, out var length);
        PlaceOption[] options = found.Length > 0 && text.IsWhole(at, length) ? Options(found, at, at + length) : [];
        var prefecture = names.ShortPrefectureAt(text.Folded[at..], out var shortLength);
        if (prefecture < 0) return options;
        var start = at + shortLength;
        var inside = names.MunicipalitiesAt(text.Folded[start..], prefecture, out length);
        return inside.Length > 0 && text.IsWhole(start, length) ? [.. options, .. Options(inside, at, start + length)] : options;
    }

    private static bool IsKanji(char c) => c is >= '\u3400' and <= '\u9FFF';

    private static PlaceOption[] Options(int[] municipalities, int start, int end) =>
        Array.ConvertAll(municipalities, municipality => new PlaceOption(municipality, start, end));
}
