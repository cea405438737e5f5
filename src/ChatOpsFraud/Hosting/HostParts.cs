using ChatOpsFraud.Web;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Hosting;

/// <summary>Every part that the host can have, as the configuration sets it.</summary>
internal static class HostParts
{
    public static IReadOnlyList<HostPart> Of(IConfiguration configuration) =>
    [
        WebPart.Of(configuration),
        SlackPart.Of(configuration),
        TeamsPart.Of(configuration),
    ];
}
