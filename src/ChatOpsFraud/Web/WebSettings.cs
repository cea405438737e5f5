using System.Net;
using ChatOpsFraud.Hosting;
using ChatOpsFraud.Web.Access;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Web;

/// <summary>What is set for the pages (<c>Web:*</c>), and what is wrong with it.</summary>
internal sealed record WebSettings
{
    private const string Section = "Web:OpenIdConnect";

    /// <summary>The address that people see, e.g. that of a proxy; null when it is one of the addresses listened on.</summary>
    public Uri? PublicUrl { get; private init; }

    /// <summary>Where people sign in; null when only this machine is served.</summary>
    public OpenIdSettings? OpenId { get; private init; }

    /// <summary>Names under which the pages may be asked for, beside those of this machine itself.</summary>
    public IReadOnlySet<string> HostNames { get; private init; } = new HashSet<string>();

    /// <summary>One sentence each; empty when the pages can be served.</summary>
    public IReadOnlyList<string> Faults { get; private init; } = [];

    /// <summary>True when people see the pages over TLS, so that cookies travel over nothing else.</summary>
    public bool IsSecure { get; private init; }

    /// <summary>The name of a cookie. A browser takes one of a name with this beginning from this host alone, and over TLS only.</summary>
    public string CookieName(string name) => IsSecure ? $"__Host-{name}" : name;

    public static WebSettings Of(IConfiguration configuration)
    {
        var faults = new List<string>();
        var publicUrl = PublicUrlOf(configuration["Web:PublicUrl"], faults);
        var urls = HostSettings.UrlsOf(configuration);
        var open = urls.Where(u => !HostSettings.IsLoopback(u)).ToList();
        var isSet = configuration.GetSection(Section).AsEnumerable().Any(p => p.Value is { Length: > 0 });
        if (open.Count > 0 && !isSet) faults.Add(ProgramText.Of("web.fault.open", open[0]));
        var openId = isSet ? OpenIdOf(configuration.GetSection(Section), faults) : null;
        var isSecure = openId is not null && (publicUrl is not null ? publicUrl.Scheme == Uri.UriSchemeHttps : urls.All(u => u.StartsWith("https:", StringComparison.OrdinalIgnoreCase)));
        if (openId is not null && open.Count > 0 && !isSecure) faults.Add(ProgramText.Of("web.fault.plain"));
        if (openId is not null && publicUrl is null && open.FirstOrDefault(u => HostOf(u) is null) is { } nameless) faults.Add(ProgramText.Of("web.fault.noPublicUrl", nameless));
        return new WebSettings
        {
            PublicUrl = publicUrl,
            OpenId = openId,
            IsSecure = isSecure,
            HostNames = urls.Select(HostOf).Append(publicUrl?.Host).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase),
            Faults = faults,
        };
    }

    private static Uri? PublicUrlOf(string? set, List<string> faults)
    {
        if (set is not { Length: > 0 }) return null;
        if (Uri.TryCreate(set, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url is { AbsolutePath: "/", Query: "", UserInfo: "" }) return url;
        faults.Add(ProgramText.Of("web.fault.publicUrl", set));
        return null;
    }

    private static OpenIdSettings? OpenIdOf(IConfigurationSection section, List<string> faults)
    {
        var (authority, id, secret) = (section["Authority"], section["ClientId"], section["ClientSecret"]);
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var address)) faults.Add(ProgramText.Of("web.fault.authority"));
        else if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback) faults.Add(ProgramText.Of("web.fault.authorityPlain", authority!));
        if (id is not { Length: > 0 }) faults.Add(ProgramText.Of("web.fault.clientId"));
        if (secret is not { Length: > 0 }) faults.Add(ProgramText.Of("web.fault.clientSecret"));
        foreach (var unknown in section.GetSection("Roles").GetChildren().Where(c => !WebRoles.All.Contains(c.Key)))
            faults.Add(ProgramText.Of("web.fault.role", unknown.Key, string.Join(ProgramText.Of("file.and"), WebRoles.All)));
        return address is null || id is not { Length: > 0 } || secret is not { Length: > 0 }
            ? null
            : new OpenIdSettings(
                address, id, secret, section["RoleClaim"] is { Length: > 0 } claim ? claim : "roles",
                WebRoles.All.ToDictionary(r => r, r => section[$"Roles:{r}"] is { Length: > 0 } name ? name : r, StringComparer.Ordinal));
    }

    // 0.0.0.0, + and * listen on every name; which of them people use is said by PublicUrl.
    private static string? HostOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && !(IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)))
            ? address.Host
            : null;
}
