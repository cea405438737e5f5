namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>Chooses between readings by what else the text says: the town that follows, or the postal code.</summary>
internal sealed class PlaceChoice(GazetteerTables tables, FoldedText text, IReadOnlyList<PostalPlace> places)
{
    // 横浜市民…, 中央市場…, 港区役所, 三島村議会 may be the name of a thing and not the start of an address.
    private const string ThingSigns = "民場役立議営長郎";

    /// <summary>The options that remain: one when the town or the postal code decides, else all.</summary>
    public PlaceOption[] Narrow(PlaceOption[] options)
    {
        if (options.Length < 2) return options;
        var byTown = ByTown(options);
        if (byTown.Length == 1) return byTown;
        var byCode = Array.FindAll(byTown, option => Fits(option.Municipality));
        return byCode.Length == 1 ? byCode : AsWritten(byTown);
    }

    /// <summary>How much what follows speaks for an option: 2 a town of it, 1 a number or nothing, 0 anything else.</summary>
    public int Support(PlaceOption option)
    {
        if (option.End >= text.Length) return 1;
        var rest = Rest(option);
        var town = Town(option.Municipality, rest);
        if (town.Ends || town.Length > 1) return 2;
        return char.IsAsciiDigit(rest[0]) || rest[0] is '字' ? 1 : 0;
    }

    /// <summary>True for a name that runs on as the name of a thing and no town of the place speaks for it.</summary>
    public bool IsThing(PlaceOption option) =>
        !text.StartsAt(option.End) && ThingSigns.Contains(text.Folded[option.End], StringComparison.Ordinal) && Support(option) < 2;

    /// <summary>True for a 町 or 村 typed without 郡 and prefecture: any town of a city may be called so.</summary>
    public bool IsBareTown(PlaceOption option)
    {
        var name = tables.Names[option.Municipality].MunicipalityName;
        return name[^1] is '町' or '村' && option.End - option.Start == name.Length;
    }

    /// <summary>
    /// Municipalities that have a town of the same name (双葉町1-2-3) or a longer one (天理市's 丹波市町1-2-3); none when
    /// nothing follows, or a town of the place itself.
    /// </summary>
    public int[] Rivals(PlaceOption option)
    {
        if (option.End >= text.Length || Fits(option.Municipality)) return [];
        var isSupported = Support(option) == 2;
        if (isSupported && !IsBareTown(option) && text.Folded[option.End] is not ('町' or '村')) return [];
        var nameLength = TownIndex.Form(text.Folded[option.Start..option.End]).Length;
        var rivals = tables.Towns.MunicipalitiesAt(
            TownIndex.Form(text.Folded[option.Start..]), isSupported ? nameLength + 1 : nameLength);
        return Array.FindAll(rivals, rival => rival != option.Municipality);
    }

    /// <summary>A designated city typed without its ward gets the ward when the town or the postal code leaves only one.</summary>
    public int WithWard(PlaceOption option)
    {
        var wards = tables.WardsOf(option.Municipality);
        if (wards.Length == 0) return option.Municipality;
        var narrowed = Narrow(Array.ConvertAll(wards, ward => option with { Municipality = ward }));
        // A ward is added only when it is beyond doubt: nobody misses it, and the city is certain without.
        return narrowed is [var only] && (Town(only.Municipality, Rest(only)).Ends || Fits(only.Municipality))
            ? only.Municipality
            : option.Municipality;
    }

    /// <summary>True when the postal code lies in the municipality, or in a ward of it.</summary>
    public bool Fits(int municipality)
    {
        var place = tables.Names[municipality];
        return places.Any(p => p.Municipality == place
            || (tables.WardsOf(municipality).Length > 0 && p.Municipality.Prefecture == place.Prefecture
                && p.Municipality.MunicipalityName == place.Name));
    }

    // 鹿島市 (佐賀県) and 鹿嶋市 (茨城県): where nothing else decides because nothing follows, the spelling does.
    private PlaceOption[] AsWritten(PlaceOption[] options)
    {
        if (options[0].End < text.Length) return options;
        var same = Array.FindAll(options, option =>
        {
            var place = tables.Names[option.Municipality];
            var written = text.SourceBetween(option.Start, option.End).Trim();
            return written == place.Name || written == place.MunicipalityName || written == place.Ward;
        });
        return same.Length > 0 ? same : options;
    }

    private PlaceOption[] ByTown(PlaceOption[] options)
    {
        var matches = Array.ConvertAll(options, option => Town(option.Municipality, Rest(option)));
        var longest = matches.MaxBy(match => match.Length);
        if (longest.Length == 0) return ByStreet(options);
        var best = options.Where((_, i) => matches[i].Length >= longest.NameLength).ToArray();
        // Without a sign that the town's name ends, a longer town of another place may be meant that the list lacks.
        var isAlone = longest.Length > 1 && matches.Count(match => match.Length > 0) == 1;
        return longest.Ends || isAlone ? best : options;
    }

    // In 京都 streets come before the town: 西堀川通御池下る西三坊堀川町.
    private PlaceOption[] ByStreet(PlaceOption[] options)
    {
        var found = Array.FindAll(options, o => tables.Names[o.Municipality].MunicipalityName == "京都市" && Rest(o).Length > 2
            && tables.Towns.Contains(o.Municipality, Rest(o)));
        return found.Length == 1 ? found : options;
    }

    private TownMatch Town(int municipality, string rest)
    {
        if (rest.Length == 0) return default;
        var best = tables.Towns.LongestAt(municipality, rest);
        foreach (var ward in tables.WardsOf(municipality))
        {
            var match = tables.Towns.LongestAt(ward, rest);
            if (match.Length > best.Length) best = match;
        }
        return best;
    }

    private string Rest(PlaceOption option) => TownIndex.Form(text.Folded[option.End..]);
}
