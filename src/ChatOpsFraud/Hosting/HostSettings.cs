using System.Net;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Hosting;

/// <summary>What the host is started with.</summary>
/// <param name="Configuration">All settings.</param>
/// <param name="Urls">Addresses to listen on.</param>
/// <param name="Parts">The parts, on or off.</param>
internal sealed record HostSettings(IConfiguration Configuration, IReadOnlyList<string> Urls, IReadOnlyList<HostPart> Parts)
{
    /// <summary>The address without any configuration: this machine only.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Everything that is wrong with the settings, one sentence each; empty when the host can start.</summary>
    public IReadOnlyList<string> Faults => [.. Parts.SelectMany(p => p.Faults)];

    public static HostSettings Of(IConfiguration configuration) => new(configuration, UrlsOf(configuration), HostParts.Of(configuration));

    /// <summary>The addresses that <c>Web:Urls</c> names, or the default.</summary>
    public static IReadOnlyList<string> UrlsOf(IConfiguration configuration) => configuration["Web:Urls"] is { Length: > 0 } set
        ? set.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : [DefaultUrl];

    /// <summary>True for an address that only this machine can open. Names such as "+" and "*" stand for every address and are no host of a Uri.</summary>
    public static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.IsLoopback || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
