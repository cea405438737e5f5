using ChatOpsFraud.Slack.Installing;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Receiving;
using ChatOpsFraud.Slack.Sending;
using ChatOpsFraud.Slack.Settings;
using ChatOpsFraud.Slack.Sockets;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Outgoing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsFraud.Slack;

/// <summary>Puts the Slack channel into a host that has a store, a desk, a document press and a clock.</summary>
public static class SlackChannel
{
    /// <summary>Registers what the channel needs.</summary>
    public static void AddServices(IServiceCollection services, SlackSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(provider => provider.GetRequiredService<ICaseStore>().ChannelRecords);
        AddProtocol(services, settings);
        AddReceiving(services);
        services.AddSingleton<ChannelPace>().AddSingleton<MessagePoster>().AddSingleton<DirectMessages>().AddSingleton<PostedMessages>().AddSingleton<PostFlights>();
        services.AddSingleton<UploadedFiles>().AddSingleton<DocumentSharer>();
        services.AddSingleton<IOutgoingChannel, SlackSender>().AddSingleton<IOutgoingChannel, SlackEditor>();
        services.AddSingleton<SocketEnvelopes>().AddSingleton<SocketMode>().AddHostedService(provider => provider.GetRequiredService<SocketMode>());
        services.AddHostedService<SlackStart>();
        services.AddHealthChecks().AddCheck<SlackHealth>("slack", tags: ["ready"]);
    }

    /// <summary>Puts the addresses that Slack calls into the host, where Slack calls it.</summary>
    public static void Map(WebApplication host)
    {
        var settings = host.Services.GetRequiredService<SlackSettings>();
        if (settings.HasHttp) SlackEndpoints.Map(host);
        if (settings.HasOAuth) InstallEndpoints.Map(host);
    }

    private static void AddProtocol(IServiceCollection services, SlackSettings settings)
    {
        services.AddSingleton<ISlackTransport, HttpSlackTransport>().AddSingleton<SlackTroubles>().AddSingleton<SlackApi>();
        services.AddSingleton<InstallationRecords>().AddSingleton<InstallState>().AddSingleton<SlackGrants>();
        if (settings.HasOAuth) services.AddSingleton<ISlackTokens, InstalledTokens>();
        else services.AddSingleton<ISlackTokens, FixedToken>();
        if (settings.SigningSecret is not { } secret) return;
        string[] secrets = settings.PreviousSigningSecret is { } previous ? [secret, previous] : [secret];
        services.AddSingleton(provider => new SlackSignature(secrets, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<SeenSignatures>().AddSingleton<SignedRequests>();
    }

    private static void AddReceiving(IServiceCollection services)
    {
        services.AddSingleton<Chores>().AddHostedService(provider => provider.GetRequiredService<Chores>());
        services.AddSingleton<PersonNames>().AddSingleton<PersonRecords>().AddSingleton<FormDrafts>();
        services.AddSingleton<CaseTurns>().AddSingleton<CaseSections>().AddSingleton<HandOverWords>().AddSingleton<SharedFiles>().AddSingleton<HomePages>();
        services.AddSingleton<Whispers>().AddSingleton<Modals>().AddSingleton<Profiles>();
        services.AddSingleton<MessageReceiver>().AddSingleton<EventReceiver>();
        services.AddSingleton<ActionReceiver>().AddSingleton<ViewReceiver>().AddSingleton<InteractionReceiver>();
    }
}
