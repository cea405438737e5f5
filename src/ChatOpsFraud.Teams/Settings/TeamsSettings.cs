using ChatOpsFraud.Teams.Text;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Teams.Settings;

/// <summary>Reads <c>Teams:*</c> once at the start: nothing set is off, everything sound is on, and every fault is a sentence.</summary>
public sealed record TeamsSettings
{
    private const string Section = "Teams";
    private const string DefaultMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    private const string TokenPlace = "https://login.microsoftonline.com/tenant/oauth2/v2.0/token";

    // Clouds of Microsoft in which Teams runs.
    private static readonly string[] DefaultServiceHosts =
    [
        "smba.trafficmanager.net", "*.botframework.com", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us",
        "smba.infra.dod.teams.microsoft.us",
    ];

    private static readonly string[] DefaultFileHosts = ["*.sharepoint.com", "*.sharepoint.us", "*.sharepoint-mil.us", "*.sharepoint.cn"];

    private TeamsSettings(TeamsOptions? options, IReadOnlyList<string> faults) => (Options, Faults) = (options, faults);

    /// <summary>The options; null when Teams is off or something is wrong.</summary>
    public TeamsOptions? Options { get; }

    /// <summary>What is wrong, one sentence each.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>Reads the settings.</summary>
    public static TeamsSettings Of(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        return section.AsEnumerable().Any(s => !string.IsNullOrWhiteSpace(s.Value)) ? Read(section) : new TeamsSettings(null, []);
    }

    private static TeamsSettings Read(IConfigurationSection section)
    {
        var faults = new List<string>();
        var (appId, tenantId) = (Id(section, "AppId", faults), Id(section, "TenantId", faults));
        var identity = BotIdentity.Read(section, faults);
        var tenants = Tenants(section, tenantId, faults);
        var serviceHosts = Hosts(section, "AllowedServiceHosts", DefaultServiceHosts, faults);
        var fileHosts = Hosts(section, "AllowedFileHosts", DefaultFileHosts, faults);
        var metadata = Address(section, "OpenIdMetadataUrl", DefaultMetadata, faults);
        var token = Address(section, "TokenUrl", TokenPlace.Replace("tenant", tenantId, StringComparison.Ordinal), faults);
        if (faults.Count > 0) return new TeamsSettings(null, faults);
        return new TeamsSettings(
            new TeamsOptions
            {
                AppId = appId,
                TenantId = tenantId,
                AppSecret = identity!.Secret,
                Certificate = identity.Certificate,
                UsesManagedIdentity = identity.IsManaged,
                AllowedTenants = tenants,
                ServiceHosts = serviceHosts!,
                FileHosts = fileHosts!,
                OpenIdMetadataUrl = metadata!,
                TokenUrl = token!,
                LeadsConversation = section["LeadsConversation"] is { Length: > 0 } leads ? leads.Trim() : null,
            },
            []);
    }

    private static string Id(IConfigurationSection section, string key, List<string> faults)
    {
        var text = section[key]?.Trim() ?? "";
        if (text.Length == 0) faults.Add(TeamsWording.Of("settings.missing", Name(key)));
        else if (!Guid.TryParseExact(text, "D", out _)) faults.Add(TeamsWording.Of("settings.noId", Name(key)));
        return text.ToLowerInvariant();
    }

    private static HashSet<string> Tenants(IConfigurationSection section, string own, List<string> faults)
    {
        var all = List(section, "AllowedTenants").Select(t => t.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        if (all.Any(t => !Guid.TryParseExact(t, "D", out _))) faults.Add(TeamsWording.Of("settings.noId", Name("AllowedTenants")));
        if (all.Count == 0) all.Add(own);
        return all;
    }

    private static HostList? Hosts(IConfigurationSection section, string key, string[] defaults, List<string> faults)
    {
        var given = List(section, key);
        var (list, bad) = HostList.Of(given.Count > 0 ? given : defaults);
        if (bad is not null) faults.Add(TeamsWording.Of("settings.noHost", Name(key), bad));
        return list;
    }

    private static Uri? Address(IConfigurationSection section, string key, string byDefault, List<string> faults)
    {
        var address = Addresses.Read(section[key] is { Length: > 0 } given ? given : byDefault);
        if (address is null) faults.Add(TeamsWording.Of("settings.noAddress", Name(key)));
        return address;
    }

    // A list is either an array, or one text with commas (for the environment).
    private static List<string> List(IConfigurationSection section, string key)
    {
        var items = section.GetSection(key).GetChildren().Select(c => c.Value ?? "").ToList();
        if (items.Count == 0) items = [.. (section[key] ?? "").Split([',', ';'])];
        return [.. items.Select(i => i.Trim()).Where(i => i.Length > 0)];
    }

    internal static string Name(string key) => $"{Section}:{key}";
}
