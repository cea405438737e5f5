using System.Text;

namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// The second part of a gazetteer file: towns by municipality, and postal codes in order. Columns of differences, because
/// neighbours in code are neighbours on the map: that packs to half a megabyte.
/// </summary>
internal sealed class TownPart
{
    /// <summary>Towns by municipality, in the order of their first postal code; the first is always the empty one.</summary>
    public required string[][] Towns { get; init; }

    public required PostalColumn Codes { get; init; }

    public required PostalColumn OfficeCodes { get; init; }

    public IEnumerable<PostalRow> Rows(Municipality[] municipalities) => Codes.Rows(municipalities, Towns);

    public IEnumerable<PostalRow> OfficeRows(Municipality[] municipalities) => OfficeCodes.Rows(municipalities, Towns);

    public static void Write(BinaryWriter writer, GazetteerContent content)
    {
        var indexes = content.Municipalities.Select((m, i) => (m.JisCode, i)).ToDictionary(p => p.JisCode, p => p.i);
        var towns = content.Municipalities.Select(_ => new List<string> { "" }).ToArray();
        foreach (var row in content.Rows)
        {
            if (!indexes.TryGetValue(row.JisCode, out var municipality))
                throw new ArgumentException($"Code {row.Code} lies in {row.JisCode}, which is not in the list.", nameof(content));
            if (!towns[municipality].Contains(row.Town)) towns[municipality].Add(row.Town);
        }
        var names = Encoding.UTF8.GetBytes(string.Join('\n', towns.Select(t => string.Join('\t', t))));
        writer.Write7BitEncodedInt(names.Length);
        writer.Write(names);
        PostalColumn.Write(writer, content.Rows, indexes, towns);
        PostalColumn.Write(writer, content.OfficeRows, indexes, towns);
    }

    public static TownPart Read(BinaryReader reader, int municipalities)
    {
        var names = Encoding.UTF8.GetString(reader.ReadBytes(reader.Read7BitEncodedInt()));
        var lines = names.Split('\n');
        if (lines.Length != municipalities) throw new InvalidDataException("The towns do not fit the municipalities.");
        return new()
        {
            Towns = Array.ConvertAll(lines, line => line.Split('\t')),
            Codes = PostalColumn.Read(reader),
            OfficeCodes = PostalColumn.Read(reader),
        };
    }
}
