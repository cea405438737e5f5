using System.Runtime.InteropServices;

namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>All towns of the country by name, for a text that names nothing else. Made once, when first asked.</summary>
internal sealed class TownDirectory
{
    // Most names stand in one municipality only: a list is made for the second.
    private readonly Dictionary<string, (int First, List<int>? More)> _municipalities = new(120_000, StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, List<int>? More)>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TownDirectory(int municipalities, Func<int, string[]> townsOf)
    {
        _lookup = _municipalities.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var municipality = 0; municipality < municipalities; municipality++)
        {
            foreach (var town in townsOf(municipality))
            {
                Add(town, municipality);
                // 「中の島2-2」 may be short for 中の島二条2-2: a name counts also without its number.
                var number = town.AsSpan().IndexOfAnyInRange('0', '9');
                if (number > 1) Add(town.AsSpan(0, number), municipality);
            }
        }
    }

    /// <summary>The municipalities that have the town; none for a name that is no town.</summary>
    public int[] Find(ReadOnlySpan<char> town) => _lookup.TryGetValue(town, out var found) ? [found.First, .. found.More ?? []] : [];

    private void Add(ReadOnlySpan<char> town, int municipality)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_lookup, town, out var isKnown);
        if (!isKnown) known = (municipality, null);
        else if ((known.More is { } more ? more[^1] : known.First) != municipality) (known.More ??= []).Add(municipality);
    }
}
