namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// One loaded gazetteer. The names of municipalities are read at once; the towns and postal codes only when something
/// asks for them, because most addresses are decided without.
/// </summary>
internal sealed class GazetteerTables
{
    private readonly byte[] _file;
    private readonly Municipality[] _municipalities;
    private readonly Lazy<TownPart> _part;
    private readonly Lazy<TownIndex> _towns;
    private readonly int[][] _wards;

    public GazetteerTables(byte[] file)
    {
        _file = file;
        (AsOf, _municipalities) = GazetteerFile.ReadMunicipalities(file);
        Names = new(_municipalities);
        _part = new(() => GazetteerFile.ReadTowns(_file, _municipalities));
        _towns = new(() => new(_part.Value));
        _wards = WardsByCity();
    }

    public string AsOf { get; }

    public MunicipalityIndex Names { get; }

    public TownIndex Towns => _towns.Value;

    public GazetteerContent Content => GazetteerFile.Read(_file);

    /// <summary>The wards of a designated city; empty for any other municipality.</summary>
    public int[] WardsOf(int municipality) => _wards[municipality];

    /// <summary>The places of a code; businesses' own codes come first, because some lie outside their block.</summary>
    public IReadOnlyList<PostalPlace> Lookup(PostalCode code) =>
        Places(_part.Value.OfficeCodes, code.Number) is { Count: > 0 } office ? office : Places(_part.Value.Codes, code.Number);

    private List<PostalPlace> Places(PostalColumn column, int code)
    {
        var (first, count) = column.Find(code);
        var places = new List<PostalPlace>(count);
        for (var i = first; i < first + count; i++)
        {
            var municipality = column.Municipalities[i];
            places.Add(new(_municipalities[municipality], _part.Value.Towns[municipality][column.Towns[i]]));
        }
        return places;
    }

    private int[][] WardsByCity()
    {
        var byCity = _municipalities.Select((m, i) => (m, i)).Where(p => p.m.Ward is not null)
            .GroupBy(p => p.m.Prefecture + p.m.MunicipalityName)
            .ToDictionary(g => g.Key, g => g.Select(p => p.i).ToArray(), StringComparer.Ordinal);
        return Array.ConvertAll(_municipalities, m => byCity.GetValueOrDefault(m.Ward is null ? m.FullName : "", []));
    }
}
