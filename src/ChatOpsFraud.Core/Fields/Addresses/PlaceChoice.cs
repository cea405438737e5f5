namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>Chooses between readings by what else the text says: the town that follows, or the postal code.</summary>
internal sealed class PlaceChoice(GazetteerTables tables, FoldedText text, IReadOnlyList<PostalPlace> places)
{
    /// <summary>The options that remain: one when the town or the postal code decides, else all.</summary>
    public PlaceOption[] Narrow(PlaceOption[] options)
    {
        if (options.Length < 2) return options;
        if (ByTown(options) is { } byTown) return [byTown];
        var byCode = Array.FindAll(options, option => Fits(option.Municipality));
        return byCode.Length == 1 ? byCode : options;
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

    /// <summary>A designated city typed without its ward gets the ward when the town or the postal code leaves only one.</summary>
    public int WithWard(PlaceOption option)
    {
        var wards = tables.WardsOf(option.Municipality);
        if (wards.Length == 0) return option.Municipality;
        var narrowed = Narrow(Array.ConvertAll(wards, ward => option with { Municipality = ward }));
        return narrowed is [var only] ? only.Municipality : option.Municipality;
    }

    /// <summary>True when the postal code lies in the municipality, or in a ward of it.</summary>
    public bool Fits(int municipality)
    {
        var place = tables.Names[municipality];
        return places.Any(p => p.Municipality == place
            || (tables.WardsOf(municipality).Length > 0 && p.Municipality.Prefecture == place.Prefecture
                && p.Municipality.MunicipalityName == place.Name));
    }

    private PlaceOption? ByTown(PlaceOption[] options)
    {
        var matches = Array.ConvertAll(options, option => Town(option.Municipality, Rest(option)));
        var longest = matches.Max(match => match.Length);
        if (longest == 0) return ByStreet(options);
        var best = Enumerable.Range(0, options.Length).Where(i => matches[i].Length == longest).ToArray();
        if (best.Length > 1) return null;
        // Without a sign that the town's name ends, a longer town of another place may be meant that the list lacks.
        var isAlone = longest > 1 && matches.Count(match => match.Length > 0) == 1;
        return matches[best[0]].Ends || isAlone ? options[best[0]] : null;
    }

    // In 京都 streets come before the town: 西堀川通御池下る西三坊堀川町.
    private PlaceOption? ByStreet(PlaceOption[] options)
    {
        var found = Array.FindAll(options, o => tables.Names[o.Municipality].MunicipalityName == "京都市" && Rest(o).Length > 2
            && tables.Towns.Contains(o.Municipality, Rest(o)));
        return found is [var only] ? only : null;
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
