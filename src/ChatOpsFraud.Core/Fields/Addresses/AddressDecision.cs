namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>The decision about one text; see <see cref="AddressReader"/> for the order of the signs.</summary>
internal sealed class AddressDecision(
    GazetteerTables tables, FoldedText text, PostalCode? code, IReadOnlyList<PostalPlace> places)
{
    private readonly PlaceChoice _choice = new(tables, text, places);
    private readonly AddressScan _scan = new AddressScan(tables.Names, text).Run();

    public Parsed<PostalAddress> Decide()
    {
        if (_scan.WithPrefecture.Count > 0) return AmongFull(_scan.WithPrefecture);
        var alone = _scan.WithoutPrefecture()
            .Select(options => Array.FindAll(options, option => !_choice.IsThing(option)))
            .Where(options => options.Length > 0).ToList();
        if (_scan.LonePrefecture >= 0) return WithLonePrefecture(alone);
        if (BeginsWithTownOfCode(0)) return ByCode(0);
        if (alone.Count > 0) return AmongAlone(alone);
        if (places.Count > 0) return ByCode(0);
        if (text.Length == 0) return AddressQuestion.UnknownCode(code!);
        var attached = _scan.Attached().Where(o => o is [var only] && _choice.Support(only) == 2).ToList();
        return attached.Count > 0 ? AmongAlone(attached) : ByShortName() ?? ByTownAlone();
    }

    private Parsed<PostalAddress> AmongFull(IReadOnlyList<PlaceOption[]> readings)
    {
        var first = _choice.Narrow(readings[0]);
        for (var i = 1; i < readings.Count; i++)
        {
            var other = _choice.Narrow(readings[i]);
            if (!other.Any(o => first.Any(f => f.Municipality == o.Municipality)))
                return AddressQuestion.Several([.. Candidates(first, other[0].Start), .. Candidates(other)]);
        }
        return Settle(first);
    }

    private Parsed<PostalAddress> AmongAlone(List<PlaceOption[]> readings)
    {
        var weighed = readings.ConvertAll(_choice.Narrow)
            .ConvertAll(options => (Options: options, Support: options.Max(_choice.Support)));
        var most = weighed.Max(w => w.Support);
        var best = weighed.FindAll(w => w.Support == most).ConvertAll(w => w.Options);
        if (best.Exists(options => !options.Any(o => best[0].Any(b => b.Municipality == o.Municipality))))
        {
            var ends = best.Skip(1).Select(options => options[0].Start).Append(text.Length);
            return AddressQuestion.Several([.. best.Zip(ends, (options, end) => Candidates(options, end)).SelectMany(c => c)]);
        }
        // 大和市子 may be a person: a name that nothing supports is asked back.
        if (most == 0 && best[0] is [var unsure] && (_choice.IsBareTown(unsure) || !Rest(unsure.End).Any(char.IsAsciiDigit)))
            return AddressQuestion.Confirm(Candidates(best[0]));
        return best[0] is [var only] && _choice.Rivals(only) is { Length: > 0 } rivals
            ? AddressQuestion.TownInSeveral(Candidates([only, .. rivals.Select(rival => new PlaceOption(rival, only.Start, only.Start))]))
            : Settle(best[0]);
    }

    private Parsed<PostalAddress> Settle(PlaceOption[] options)
    {
        if (options is not [var only])
        {
            var first = tables.Names[options[0].Municipality];
            return AddressQuestion.Ambiguous(first.Ward ?? first.MunicipalityName, Candidates(options));
        }
        var municipality = _choice.WithWard(only);
        if (places.Count > 0 && !_choice.Fits(municipality))
            return AddressQuestion.CodeContradicts(code!, [.. Candidates([only]), .. PlaceNames()]);
        return Value(municipality, Rest(only.End));
    }

    private Parsed<PostalAddress> WithLonePrefecture(List<PlaceOption[]> alone)
    {
        var prefecture = _scan.LonePrefecture;
        var name = tables.Names.PrefectureName(prefecture);
        var end = _scan.LonePrefectureEnd;
        var inside = alone.ConvertAll(r => Array.FindAll(r, o => tables.Names.PrefectureOf(o.Municipality) == prefecture))
            .FindAll(r => r.Length > 0);
        if (inside.Count > 0) return AmongAlone(inside);
        var elsewhere = tables.Names.MunicipalitiesAt(text.Folded[end..], -1, out var length);
        if (elsewhere.Length > 0)
            return AddressQuestion.PrefectureContradicts(name, Candidates(elsewhere.Select(m => new PlaceOption(m, end, end + length))));
        if (alone.Count > 0) return AddressQuestion.PrefectureContradicts(name, Candidates(alone.SelectMany(r => r)));
        if (places.Count > 0)
        {
            return places.All(p => p.Municipality.Prefecture == name)
                ? ByCode(end)
                : AddressQuestion.CodeContradicts(code!, [name, .. PlaceNames()]);
        }
        if (end >= text.Length) return AddressQuestion.PrefectureOnly(name);
        var byTown = Array.FindAll(
            tables.Towns.MunicipalitiesAt(TownIndex.Form(text.Folded[end..])), m => tables.Names.PrefectureOf(m) == prefecture);
        if (byTown is [var only]) return Value(only, Rest(end));
        var near = byTown.Length > 0 ? byTown.Select(m => new PlaceOption(m, end, end)) : _scan.Nearby(prefecture, end);
        return AddressQuestion.MunicipalityUnknown(name, Candidates(near));
    }

    private Parsed<PostalAddress> ByCode(int from)
    {
        var municipalities = places.Select(p => p.Municipality).Distinct().ToList();
        if (municipalities.Count > 1) return AddressQuestion.CodeOfSeveral(code!, PlaceNames());
        var town = places.Count == 1 ? places[0].Town : "";
        var rest = Rest(from);
        if (rest.Length == 0) return Value(municipalities[0], town);
        if (BeginsWithTownOfCode(from)) return Value(municipalities[0], rest);
        if (char.IsAsciiDigit(rest[0]) && town.Length > 0) return Value(municipalities[0], town + rest);
        return AddressQuestion.Confirm([municipalities[0].FullName + rest]);
    }

    private Parsed<PostalAddress>? ByShortName()
    {
        var prefecture = tables.Names.ShortPrefectureAt(text.Folded, out var length);
        if (prefecture >= 0 && length == text.Length) return AddressQuestion.PrefectureOnly(tables.Names.PrefectureName(prefecture));
        var near = _scan.WithoutEnding();
        return near.Count > 0 ? AddressQuestion.Confirm(Candidates(near)) : null;
    }

    private bool BeginsWithTownOfCode(int from)
    {
        if (places.Count == 0 || from >= text.Length) return false;
        var form = TownIndex.Form(text.Folded[from..]);
        return places.Any(p => p.Town.Length > 0 && form.StartsWith(TownIndex.Form(FoldedText.FoldName(p.Town)), StringComparison.Ordinal));
    }

    private Parsed<PostalAddress> ByTownAlone()
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!text.StartsAt(at)) continue;
            var form = TownIndex.Form(text.Folded[at..]);
            var found = tables.Towns.MunicipalitiesAt(form);
            if (found.Length == 0) continue;
            if (found.Length > 1) return AddressQuestion.TownInSeveral(Candidates(found.Select(m => new PlaceOption(m, at, at))));
            if (code is not null) return AddressQuestion.Confirm(Candidates([new(found[0], at, at)]));
            if (form.Any(char.IsAsciiDigit) || form[^1] is '町' or '村') return Value(found[0], Rest(at));
        }
        return AddressQuestion.NotAnAddress();
    }

    private Parsed<PostalAddress> Value(int municipality, string rest) => Value(tables.Names[municipality], rest);

    private Parsed<PostalAddress> Value(Municipality municipality, string rest)
    {
        if (code is not null) return Parsed<PostalAddress>.Of(new(municipality, rest, code));
        var (last, before) = PostalCodeScan.TakeAtEnd(rest);
        var fits = last is not null && tables.Lookup(last).Any(p => p.Municipality == municipality);
        return Parsed<PostalAddress>.Of(fits ? new(municipality, before, last) : new(municipality, rest, null));
    }

    private string Rest(int from, int to = int.MaxValue) => AddressTail.Clean(text.SourceBetween(from, to));

    private string[] Candidates(IEnumerable<PlaceOption> options, int to = int.MaxValue) =>
        [.. options.Select(o => tables.Names[o.Municipality].FullName + Rest(o.End, to)).Distinct()];

    private string[] PlaceNames() => [.. places.Select(p => p.FullName).Distinct().Take(8)];
}
