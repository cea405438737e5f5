using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Teams.Package;
using ChatOpsFraud.Teams.Tests.Running;
using ChatOpsFraud.Teams.Tests.StandIn;

namespace ChatOpsFraud.Teams.Tests.Package;

public sealed class AppPackageTests
{
    private static readonly AppPackageIds Ids = new(Guid.Parse(StandInTeams.AppId), "fraud.minato-kaden.example.co.jp", "株式会社みなと家電");

    [Fact]
    public void Write_Package_HoldsTheManifestAndBothIconsAtTheTop()
    {
        using var bytes = new MemoryStream();
        AppPackage.Write(bytes, Ids);
        using var zip = new ZipArchive(bytes);

        Assert.Equal(["color.png", "manifest.json", "outline.png"], zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        Assert.Equal((192, 192), SizeOf(zip, "color.png"));
        Assert.Equal((32, 32), SizeOf(zip, "outline.png"));
    }

    [Fact]
    public void Write_SameIds_GivesTheSameBytes()
    {
        using var one = new MemoryStream();
        using var two = new MemoryStream();
        AppPackage.Write(one, Ids);
        AppPackage.Write(two, Ids);

        Assert.Equal(one.ToArray(), two.ToArray());
    }

    [Fact]
    public void Manifest_Ids_AreTheOperatorsEverywhere()
    {
        var text = AppPackage.ManifestOf(Ids).ToJsonString();

        Assert.DoesNotContain("00000000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("bot.example.co.jp", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Manifest_Commands_AreUnderstood() => Assert.All(
        AppPackage.ManifestOf(Ids)["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray(),
        c => Assert.True(c!["title"]!.GetValue<string>() == CommandReader.WordOf(CommandKind.Correct) || CommandReader.Read(c["title"]!.GetValue<string>()) is not null, c.ToJsonString()));

    [Fact]
    public async Task Manifest_BeforeTheSchemaOfMicrosoft_IsValidAndSpoiledOnesAreNot()
    {
        var judges = Needs.Judges();
        var good = AppPackage.ManifestOf(Ids);
        JsonArray manifests = [good, Spoiled(m => m["bots"]![0]!["scopes"]![2] = "groupchat"), Spoiled(m => m["name"]!["short"] = new string('x', 31)), Spoiled(m => m["more"] = 1), Spoiled(m => m.Remove("developer"))];

        var verdicts = JsonNode.Parse(await Needs.RunAsync("node", judges, manifests.ToJsonString(), "manifest.js"))!.AsArray();

        Assert.True(verdicts[0]!["valid"]!.GetValue<bool>(), verdicts[0]!.ToJsonString());
        Assert.All(verdicts.Skip(1), v => Assert.False(v!["valid"]!.GetValue<bool>()));
        Assert.Equal(5, verdicts.Count);
    }

    private static JsonObject Spoiled(Action<JsonObject> spoil)
    {
        var manifest = AppPackage.ManifestOf(Ids);
        spoil(manifest);
        return manifest;
    }

    // Width and height stand at fixed places of every PNG.
    private static (int Width, int Height) SizeOf(ZipArchive zip, string name)
    {
        using var content = zip.GetEntry(name)!.Open();
        var head = new byte[24];
        content.ReadExactly(head);
        return (BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(20)));
    }
}
