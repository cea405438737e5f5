using ChatOpsFraud.Slack;
using ChatOpsFraud.Slack.Settings;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Hosting;

/// <summary>The Slack channel as a part of the host.</summary>
internal static class SlackPart
{
    public static HostPart Of(IConfiguration configuration)
    {
        var setup = SlackSetup.Of(configuration);
        return new HostPart
        {
            Name = "Slack",
            IsOn = setup.Settings is not null,
            Faults = setup.Faults,
            AddServices = services => SlackChannel.AddServices(services, setup.Settings!),
            Map = SlackChannel.Map,
        };
    }
}
