using System.Buffers.Binary;

namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>Postal codes in rising order, each with the index of its municipality and of its town there.</summary>
internal sealed record PostalColumn(int[] Codes, ushort[] Municipalities, ushort[] Towns)
{
    /// <summary>The rows of a code: the first index and how many; none when it is unknown.</summary>
    public (int First, int Count) Find(int code)
    {
        var at = Array.BinarySearch(Codes, code);
        if (at < 0) return (0, 0);
        var first = at;
        while (first > 0 && Codes[first - 1] == code) first--;
        while (at + 1 < Codes.Length && Codes[at + 1] == code) at++;
        return (first, at - first + 1);
    }

    public IEnumerable<PostalRow> Rows(Municipality[] municipalities, string[][] towns)
    {
        for (var i = 0; i < Codes.Length; i++)
            yield return new(Codes[i], municipalities[Municipalities[i]].JisCode, towns[Municipalities[i]][Towns[i]]);
    }

    public static void Write(
        BinaryWriter writer, IReadOnlyList<PostalRow> rows, Dictionary<string, int> indexes, List<string>[] towns)
    {
        writer.Write7BitEncodedInt(rows.Count);
        var last = 0;
        foreach (var row in rows)
        {
            if (row.Code < last) throw new ArgumentException($"Code {row.Code} stands behind {last}.", nameof(rows));
            writer.Write7BitEncodedInt(row.Code - last);
            last = row.Code;
        }
        foreach (var row in rows) writer.Write((ushort)indexes[row.JisCode]);
        foreach (var row in rows)
            writer.Write((ushort)Math.Max(0, towns[indexes[row.JisCode]].IndexOf(row.Town)));
    }

    public static PostalColumn Read(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        var codes = new int[count];
        for (int i = 0, last = 0; i < count; i++) codes[i] = last += reader.Read7BitEncodedInt();
        return new(codes, ReadColumn(reader, count), ReadColumn(reader, count));
    }

    private static ushort[] ReadColumn(BinaryReader reader, int count)
    {
        var bytes = reader.ReadBytes(count * sizeof(ushort));
        if (bytes.Length != count * sizeof(ushort)) throw new InvalidDataException("The gazetteer file ends too early.");
        var column = new ushort[count];
        for (var i = 0; i < count; i++) column[i] = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(i * sizeof(ushort)));
        return column;
    }
}
