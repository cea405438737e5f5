using System.IO.Compression;
using System.Text.Json;

namespace ChatOpsFraud.Storage.RuleSets;

/// <summary>The files of a rule set as compressed JSON: path → text.</summary>
internal static class RuleContent
{
    public static byte[] Pack(IReadOnlyDictionary<string, string> files)
    {
        using var packed = new MemoryStream();
        using (var zip = new BrotliStream(packed, CompressionLevel.Optimal))
            JsonSerializer.Serialize(zip, new SortedDictionary<string, string>(files.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal));
        return packed.ToArray();
    }

    /// <summary>The files, or null when the bytes are damaged.</summary>
    public static IReadOnlyDictionary<string, string>? Unpack(byte[] packed)
    {
        try
        {
            using var zip = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
            return JsonSerializer.Deserialize<Dictionary<string, string>>(zip);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
