using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Installing;

namespace ChatOpsFraud.Slack.Tests.Manifests;

/// <summary>The manifests ask for what the program uses, and for nothing else.</summary>
public sealed class ManifestTests
{
    // What each scope is for; a scope without a use, or a use without its scope, shows here.
    private static readonly Dictionary<string, string> Uses = new()
    {
        ["app_mentions:read"] = "app_mention",
        ["channels:history"] = "message.channels",
        ["groups:history"] = "message.groups",
        ["im:history"] = "message.im",
        ["chat:write"] = "chat.postMessage",
        ["commands"] = "/fraud",
        ["files:read"] = "files.info",
        ["files:write"] = "files.completeUploadExternal",
        ["im:write"] = "conversations.open",
        ["users:read"] = "users.info",
    };

    public static TheoryData<string> Files => ["http.json", "socket-mode.json"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Scopes_AreThoseThatAreUsed(string file)
    {
        var manifest = Read(file);
        var used = SourceText() + string.Join(' ', manifest["settings"]!["event_subscriptions"]!["bot_events"]!.AsArray()) + manifest["features"]!["slash_commands"]![0]!["command"];

        Assert.Equal(Uses.Keys.Order(StringComparer.Ordinal), manifest["oauth_config"]!["scopes"]!["bot"]!.AsArray().Select(s => s!.ToString()));
        Assert.Equal(InstallEndpoints.Scopes, string.Join(',', Uses.Keys.Order(StringComparer.Ordinal)));
        Assert.All(Uses.Values, use => Assert.Contains(use, used, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_FitIntoSlacksLimits(string file)
    {
        var manifest = Read(file);
        var display = manifest["display_information"]!;

        Assert.InRange(display["name"]!.ToString().Length, 1, 35);
        Assert.InRange(display["description"]!.ToString().Length, 1, 140);
        Assert.InRange(display["long_description"]!.ToString().Length, 175, 4000);
        Assert.Matches("^[a-z0-9._-]{1,80}$", manifest["features"]!["bot_user"]!["display_name"]!.ToString());
        Assert.All(manifest["features"]!["shortcuts"]!.AsArray(), s => Assert.InRange(s!["name"]!.ToString().Length, 1, 24));
        Assert.False(manifest["features"]!["app_home"]!["messages_tab_read_only_enabled"]!.GetValue<bool>());
    }

    [Fact]
    public void Variants_DifferOnlyInTheirAddresses()
    {
        var (http, socket) = (Read("http.json"), Read("socket-mode.json"));
        Assert.True(socket["settings"]!["socket_mode_enabled"]!.GetValue<bool>());
        http["features"]!["slash_commands"]![0]!.AsObject().Remove("url");
        http["oauth_config"]!.AsObject().Remove("redirect_urls");
        http["settings"]!["event_subscriptions"]!.AsObject().Remove("request_url");
        http["settings"]!["interactivity"]!.AsObject().Remove("request_url");
        http["settings"]!["socket_mode_enabled"] = true;

        Assert.True(JsonNode.DeepEquals(http, socket));
    }

    private static JsonNode Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(Needs.Checkout(), "manifests", "slack", file)))!;

    private static string SourceText() => string.Concat(Directory
        .EnumerateFiles(Path.Combine(Needs.Checkout(), "src", "ChatOpsFraud.Slack"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("\\obj\\", StringComparison.Ordinal))
        .Select(File.ReadAllText));
}
