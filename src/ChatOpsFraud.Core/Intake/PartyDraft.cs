using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Name, address and telephone number of a buyer or a recipient, in the parts in which they were written.</summary>
internal sealed class PartyDraft
{
    private readonly Slots<Trait> _parts = new();

    /// <summary>True when another party stands for this one, as in お届け先: ご注文者様と同じ.</summary>
    public bool SameAsBuyer { get; set; }

    /// <summary>True when nothing was put.</summary>
    public bool IsEmpty => _parts.IsEmpty && !SameAsBuyer;

    /// <summary>Keeps a part.</summary>
    public void Put(Trait part, string text, PastedLine line, bool weak = false) => _parts.Put(part, text, line, weak);

    /// <summary>True when a part was put.</summary>
    public bool Has(Trait part) => _parts.Has(part);

    /// <summary>True while the address that was put last has come no further than a municipality or a town.</summary>
    public bool AddressGoesOn => _parts[Trait.Address] is [.., var last] && !AddressPattern.HasLot(last.Text);

    /// <summary>Goes on with the address that was put last.</summary>
    public void ExtendAddress(string text, PastedLine line) => _parts.Extend(Trait.Address, text, line);

    /// <summary>The candidates for the whole name.</summary>
    public IEnumerable<Candidate> Names()
    {
        if (_parts.Has(Trait.FamilyName))
        {
            // Beside 姓 the column 名 holds the given name.
            var given = _parts.Has(Trait.GivenName) ? _parts[Trait.GivenName] : _parts[Trait.Name];
            return Joined(" ", _parts[Trait.FamilyName], given);
        }
        return _parts.Has(Trait.GivenName) ? [] : _parts[Trait.Name];
    }

    /// <summary>The candidates for the whole telephone number.</summary>
    public IEnumerable<Candidate> Phones() => _parts.Has(Trait.Phone)
        ? _parts[Trait.Phone]
        : Joined("-", _parts[Trait.Phone1], _parts[Trait.Phone2], _parts[Trait.Phone3]);

    /// <summary>The candidates for the postal code alone.</summary>
    public IEnumerable<Candidate> PostalCodes() => _parts.Has(Trait.PostalCode)
        ? _parts[Trait.PostalCode]
        : Joined("-", _parts[Trait.PostalCode1], _parts[Trait.PostalCode2]);

    /// <summary>The candidates for the postal code, also where it stands before the address.</summary>
    public IEnumerable<Candidate> PostalCodesOfAddress() =>
    [
        .. PostalCodes(),
        .. _parts[Trait.Address].Where(a => PostalPattern.Of(a.Text).Length > 0).Select(a => a with { Text = PostalPattern.Of(a.Text) }),
    ];

    /// <summary>The candidates for the whole address, with the postal code before it where one was given.</summary>
    public IEnumerable<Candidate> Addresses()
    {
        var places = Places().ToList();
        var codes = PostalCodes().ToList();
        if (codes.Select(c => PostalPattern.Of(c.Text)).Distinct().ToList() is not [{ Length: > 0 } postal]) return places;
        IReadOnlyList<PastedLine> beside = [.. codes.SelectMany(c => c.Lines)];
        return places.Select(p => (PostalPattern.Of(p.Text).Length > 0 ? p : p with { Text = $"〒{postal} {p.Text}" }) with
        {
            Others = [.. p.Lines, .. beside],
        });
    }

    private IEnumerable<Candidate> Places()
    {
        IReadOnlyList<Candidate>[] regional = [_parts[Trait.Prefecture], _parts[Trait.City], _parts[Trait.Street]];
        // 住所1 and 住所2 may be all there is; a full 住所 goes before parts of it.
        if (_parts.Has(Trait.Address) && regional[0].Count + regional[1].Count + regional[2].Count == 0)
            return _parts.Has(Trait.Building) ? Joined(" ", _parts[Trait.Address], _parts[Trait.Building]) : _parts[Trait.Address];
        if (_parts.Has(Trait.Address)) return Joined("", [.. regional[..2], _parts[Trait.Address]]);
        if (!_parts.Has(Trait.Street) || regional[0].Count + regional[1].Count == 0 && !LooksWhole(_parts[Trait.Street][0].Text)) return [];
        var latin = regional.All(r => r.Count == 0 || r[0].Text.All(char.IsAscii));
        // Written the western way the order of the parts is another one; it is left to the person.
        if (latin) return [];
        var place = Joined("", regional).ToList();
        return _parts.Has(Trait.Building) ? Joined(" ", place, _parts[Trait.Building]) : place;
    }

    private static bool LooksWhole(string street) => AddressPattern.Begins(JapaneseText.Fold(street));

    /// <summary>Parts in a row; only when each part that is there was said once.</summary>
    private static IEnumerable<Candidate> Joined(string between, params IReadOnlyList<Candidate>[] parts)
    {
        var said = parts.Where(p => p.Count > 0).ToList();
        if (said.Count == 0 || said.Any(p => p.Select(c => c.Text).Distinct(StringComparer.Ordinal).Count() > 1)) yield break;
        // The same building under 住所1 and 建物名 is one building.
        var texts = said.Select(p => p[0].Text).ToList();
        if (texts is [.., var before, { Length: > 3 } last] && before.EndsWith(last, StringComparison.Ordinal)) texts.RemoveAt(texts.Count - 1);
        yield return said[0][0] with
        {
            Text = string.Join(between, texts),
            Weak = said.All(p => p[0].Weak),
            Others = [.. said.SelectMany(p => p).SelectMany(c => c.Lines)],
        };
    }
}
