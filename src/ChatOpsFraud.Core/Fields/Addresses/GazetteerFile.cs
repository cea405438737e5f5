using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// The form of a gazetteer file: a mark, then two parts, each with its length and compressed by itself, so that the names
/// of municipalities are there without waiting for the towns. Writing the same content twice gives the same bytes.
/// </summary>
public static class GazetteerFile
{
    private const uint Mark = 0x315A4147; // "GAZ1"

    /// <summary>Writes a gazetteer.</summary>
    /// <exception cref="ArgumentException">A row names a municipality that is not in the list.</exception>
    public static byte[] Write(GazetteerContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Mark);
        WritePart(writer, part => WriteMunicipalities(part, content));
        WritePart(writer, part => TownPart.Write(part, content));
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads a whole gazetteer.</summary>
    /// <exception cref="InvalidDataException">The bytes are not a gazetteer.</exception>
    public static GazetteerContent Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var (asOf, municipalities) = ReadMunicipalities(file);
        var towns = ReadTowns(file, municipalities);
        return new(asOf, municipalities, [.. towns.Rows(municipalities)], [.. towns.OfficeRows(municipalities)]);
    }

    internal static (string AsOf, Municipality[] Municipalities) ReadMunicipalities(byte[] file)
    {
        using var reader = OpenPart(file, 0);
        var asOf = reader.ReadString();
        var prefectures = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < prefectures.Length; i++) prefectures[i] = reader.ReadString();
        var municipalities = new Municipality[reader.Read7BitEncodedInt()];
        for (var i = 0; i < municipalities.Length; i++)
            municipalities[i] = new(prefectures[reader.ReadByte()], reader.ReadString(), reader.ReadString());
        return (asOf, municipalities);
    }

    internal static TownPart ReadTowns(byte[] file, Municipality[] municipalities)
    {
        using var reader = OpenPart(file, 1);
        return TownPart.Read(reader, municipalities.Length);
    }

    private static void WriteMunicipalities(BinaryWriter writer, GazetteerContent content)
    {
        writer.Write(content.AsOf);
        var prefectures = content.Municipalities.Select(m => m.Prefecture).Distinct().ToList();
        writer.Write7BitEncodedInt(prefectures.Count);
        prefectures.ForEach(writer.Write);
        writer.Write7BitEncodedInt(content.Municipalities.Count);
        foreach (var municipality in content.Municipalities)
        {
            writer.Write((byte)prefectures.IndexOf(municipality.Prefecture));
            writer.Write(municipality.Name);
            writer.Write(municipality.JisCode);
        }
    }

    private static void WritePart(BinaryWriter writer, Action<BinaryWriter> write)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var part = new BinaryWriter(brotli, Encoding.UTF8))
            write(part);
        writer.Write((int)packed.Length);
        writer.Write(packed.ToArray());
    }

    private static BinaryReader OpenPart(byte[] file, int part)
    {
        if (file.Length < 4 || BinaryPrimitives.ReadUInt32LittleEndian(file) != Mark) throw new InvalidDataException("Not a gazetteer file.");
        var start = 4;
        for (; part > 0; part--) start += 4 + PartLength(file, start);
        using var packed = new MemoryStream(file, start + 4, PartLength(file, start));
        using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
        var plain = new MemoryStream();
        try
        {
            brotli.CopyTo(plain);
        }
        catch (InvalidOperationException fault)
        {
            throw new InvalidDataException("The gazetteer file is damaged.", fault);
        }
        plain.Position = 0;
        return new(plain, Encoding.UTF8);
    }

    private static int PartLength(byte[] file, int start)
    {
        var length = file.Length - start < 4 ? -1 : BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(start));
        return length >= 0 && length <= file.Length - start - 4 ? length : throw new InvalidDataException("The gazetteer file is torn.");
    }
}
