using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatOpsFraud.Teams.Package;

/// <summary>The package that an administrator uploads to Teams: the manifest with the operator's own ids, and the icons.</summary>
public static class AppPackage
{
    private const string Manifest = "manifest.json";
    private static readonly string[] Icons = ["color.png", "outline.png"];
    private static readonly DateTimeOffset Stamp = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the package as a ZIP; the same ids give the same bytes.</summary>
    public static void Write(Stream to, AppPackageIds ids)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        Add(zip, Manifest, JsonSerializer.SerializeToUtf8Bytes(ManifestOf(ids), Readable));
        foreach (var icon in Icons) Add(zip, icon, Resource(icon));
    }

    /// <summary>The manifest with the ids in it.</summary>
    public static JsonObject ManifestOf(AppPackageIds ids)
    {
        var manifest = JsonNode.Parse(Resource(Manifest))!.AsObject();
        var appId = ids.AppId.ToString("D");
        var address = $"https://{ids.Host}/";
        manifest["id"] = appId;
        manifest["bots"]![0]!["botId"] = appId;
        manifest["composeExtensions"]![0]!["botId"] = appId;
        var developer = manifest["developer"]!;
        developer["name"] = ids.Developer;
        (developer["websiteUrl"], developer["privacyUrl"], developer["termsOfUseUrl"]) = (address, address, address);
        manifest["validDomains"] = new JsonArray(ids.Host);
        return manifest;
    }

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Stamp;
        using var content = entry.Open();
        content.Write(bytes);
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(AppPackage).Assembly.GetManifestResourceStream($"manifests.teams.{name}")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
