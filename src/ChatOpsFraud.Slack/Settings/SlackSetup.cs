using System.Globalization;
using ChatOpsFraud.Slack.Text;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Slack.Settings;

/// <summary>What the configuration says about Slack: off, on, or wrong.</summary>
/// <param name="Settings">The settings; null when Slack is off or something is wrong.</param>
/// <param name="Faults">What is wrong, one sentence each; no secret stands in them.</param>
public sealed record SlackSetup(SlackSettings? Settings, IReadOnlyList<string> Faults)
{
    private const int MostSockets = 10;

    // Any of these says that Slack is wanted; the others only say how.
    private static readonly string[] Keys =
    [
        "SigningSecret", "PreviousSigningSecret", "BotToken", "AppToken", "AllowedTeams", "LeadsChannel", "ClientId", "ClientSecret", "RedirectUrl",
    ];

    /// <summary>Reads section <c>Slack</c>. Without any value Slack is off.</summary>
    public static SlackSetup Of(IConfiguration configuration)
    {
        var section = configuration.GetSection("Slack");
        if (Keys.All(key => Text(section, key) is null && !Listed(section, key).Any())) return new SlackSetup(null, []);
        List<string> faults = [];
        var settings = Read(section, faults);
        CheckTokens(settings, faults);
        CheckPlaces(settings, faults);
        return faults.Count > 0 ? new SlackSetup(null, faults) : new SlackSetup(settings, []);
    }

    private static SlackSettings Read(IConfigurationSection section, List<string> faults) => new()
    {
        SigningSecret = Text(section, "SigningSecret"),
        PreviousSigningSecret = Text(section, "PreviousSigningSecret"),
        BotToken = Text(section, "BotToken"),
        AppToken = Text(section, "AppToken"),
        ApiBaseUrl = Address(section, "ApiBaseUrl", faults) is { } api ? new Uri(api.AbsoluteUri.TrimEnd('/') + "/") : SlackSettings.SlackApi,
        AllowedTeams = [.. Listed(section, "AllowedTeams")],
        LeadsChannel = Text(section, "LeadsChannel"),
        ClientId = Text(section, "ClientId"),
        ClientSecret = Text(section, "ClientSecret"),
        RedirectUrl = Address(section, "RedirectUrl", faults),
        Sockets = Number(section, faults),
    };

    private static void CheckTokens(SlackSettings settings, List<string> faults)
    {
        if (settings.BotToken is { } bot && !bot.StartsWith("xoxb-", StringComparison.Ordinal)) faults.Add(SlackWording.Of("slack.settings.botToken"));
        if (settings.AppToken is { } app && !app.StartsWith("xapp-", StringComparison.Ordinal)) faults.Add(SlackWording.Of("slack.settings.appToken"));
        if (settings.BotToken is null && settings.ClientId is null) faults.Add(SlackWording.Of("slack.settings.noBotToken"));
        if (settings.AppToken is null && settings.SigningSecret is null) faults.Add(SlackWording.Of("slack.settings.noWayIn"));
        if (settings.PreviousSigningSecret is not null && settings.SigningSecret is null) faults.Add(SlackWording.Of("slack.settings.previousAlone"));
        if (settings.BotToken is not null && settings.ClientId is not null) faults.Add(SlackWording.Of("slack.settings.tokenOrOAuth"));
    }

    private static void CheckPlaces(SlackSettings settings, List<string> faults)
    {
        if ((settings.ClientId is null) != (settings.ClientSecret is null)) faults.Add(SlackWording.Of("slack.settings.oauthHalf"));
        if (settings.ClientId is not null && settings.RedirectUrl is null) faults.Add(SlackWording.Of("slack.settings.noRedirect"));
        if (settings.AllowedTeams.FirstOrDefault(t => !IsId(t, 'T', 'E')) is { } team) faults.Add(SlackWording.Of("slack.settings.team", team));
        if (settings.LeadsChannel is { } leads && !IsId(leads, 'C', 'G')) faults.Add(SlackWording.Of("slack.settings.leads", leads));
    }

    private static bool IsId(string id, char first, char other) =>
        id.Length > 1 && (id[0] == first || id[0] == other) && id.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c));

    // In the clear only to this machine: tests and proxies beside the program.
    private static Uri? Address(IConfigurationSection section, string key, List<string> faults)
    {
        if (Text(section, key) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))) return uri;
        faults.Add(SlackWording.Of("slack.settings.address", key));
        return null;
    }

    private static int Number(IConfigurationSection section, List<string> faults)
    {
        if (Text(section, "Sockets") is not { } text) return new SlackSettings().Sockets;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MostSockets) return number;
        faults.Add(SlackWording.Of("slack.settings.sockets"));
        return 1;
    }

    private static string? Text(IConfigurationSection section, string key) => section[key]?.Trim() is { Length: > 0 } text ? text : null;

    // A list in the file, or one line with commas in the environment.
    private static IEnumerable<string> Listed(IConfigurationSection section, string key) => section.GetSection(key).GetChildren()
        .Select(c => c.Value)
        .Append(section[key])
        .SelectMany(v => (v ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
