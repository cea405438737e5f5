using System.Globalization;
using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Data;

/// <summary>Puts the list of municipalities in the form in which a gazetteer holds it.</summary>
internal static class MunicipalityList
{
    // Postal data puts the island before the village; the municipalities' own names have no island.
    private static readonly Dictionary<string, string> OwnNames = new(StringComparer.Ordinal)
    {
        ["三宅島三宅村"] = "三宅村",
        ["八丈島八丈町"] = "八丈町",
        ["糟屋郡須惠町"] = "糟屋郡須恵町",
    };

    /// <summary>The municipality's own name for a name of postal data.</summary>
    public static string OwnName(string name) => OwnNames.GetValueOrDefault(name, name);

    /// <summary>Adds each designated city without its ward, because people leave the ward out; in the order of the codes.</summary>
    public static IReadOnlyList<Municipality> WithCities(IEnumerable<Municipality> leaves)
    {
        var all = leaves.ToList();
        var cities = all.Where(m => m.Ward is not null).GroupBy(m => (m.Prefecture, m.MunicipalityName));
        foreach (var city in cities.ToList())
            all.Add(new(city.Key.Prefecture, city.Key.MunicipalityName, CityCode(city.Min(w => w.JisCode)!)));
        return [.. all.OrderBy(m => m.JisCode, StringComparer.Ordinal)];
    }

    /// <summary>The designated cities of a list: those that have wards in it.</summary>
    public static HashSet<Municipality> CitiesOf(IReadOnlyList<Municipality> all)
    {
        var names = all.Where(m => m.Ward is not null).Select(m => m.Prefecture + m.MunicipalityName).ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(m => m.Ward is null && names.Contains(m.FullName))];
    }

    // The wards of a city follow its own code, which ends in 0 (横浜市 14100: 鶴見区 14101 …).
    private static string CityCode(string firstWard) =>
        (int.Parse(firstWard, CultureInfo.InvariantCulture) / 10 * 10).ToString("D5", CultureInfo.InvariantCulture);
}
