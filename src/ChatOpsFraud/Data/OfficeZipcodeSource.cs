using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Data;

/// <summary>Reads the codes of businesses from the public-domain dictionary: <c>NNNNNNN /company @ full address/</c>.</summary>
internal static partial class OfficeZipcodeSource
{
    public static IReadOnlyList<PostalRow> Read(string file, GazetteerContent content)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        // The file's few characters outside this code page stand in company names, which are not used.
        var lines = Encoding.GetEncoding(20932).GetString(File.ReadAllBytes(file)).Split('\n');
        var municipalities = new MunicipalityIndex(content.Municipalities);
        var rows = new List<PostalRow>();
        foreach (var line in lines)
        {
            if (Entry().Match(line) is not { Success: true } entry) continue;
            var address = entry.Groups["address"].Value;
            if (municipalities.Of(address) is { } place)
                rows.Add(new(int.Parse(entry.Groups["code"].Value, CultureInfo.InvariantCulture), place.JisCode, ""));
        }
        return [.. rows.Distinct().OrderBy(r => r.Code)];
    }

    [GeneratedRegex("^(?<code>[0-9]{7}) /.*@ (?<address>[^@]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Entry();
}
