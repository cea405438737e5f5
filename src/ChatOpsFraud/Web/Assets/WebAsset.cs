using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ChatOpsFraud.Web.Assets;

/// <summary>A style sheet, script or picture of the pages.</summary>
internal sealed class WebAsset
{
    private readonly Lazy<byte[]> _compressed;

    public WebAsset(string name, string text)
    {
        Name = name;
        Bytes = Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
        Hash = Convert.ToHexStringLower(SHA256.HashData(Bytes))[..16];
        _compressed = new Lazy<byte[]>(() => Compress(Bytes));
    }

    public string Name { get; }

    /// <summary>Changes with the content, so that a browser may keep the file for ever.</summary>
    public string Hash { get; }

    public byte[] Bytes { get; }

    /// <summary>The same, packed with Brotli.</summary>
    public byte[] Compressed => _compressed.Value;

    public string Address => $"/assets/{Hash}/{Name}";

    public string MediaType => Path.GetExtension(Name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        var other => throw new InvalidOperationException($"No media type for {other}."),
    };

    private static byte[] Compress(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize)) brotli.Write(bytes);
        return packed.ToArray();
    }
}
