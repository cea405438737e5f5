using ChatOpsFraud.Teams;
using ChatOpsFraud.Teams.Settings;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Hosting;

/// <summary>The Teams channel as a part of the host.</summary>
internal static class TeamsPart
{
    public static HostPart Of(IConfiguration configuration)
    {
        var settings = TeamsSettings.Of(configuration);
        return new HostPart
        {
            Name = "Teams",
            IsOn = settings.Options is not null,
            Faults = settings.Faults,
            AddServices = services => TeamsChannel.Add(services, settings.Options!),
            Map = TeamsChannel.Map,
        };
    }
}
