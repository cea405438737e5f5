using ChatOpsFraud.Documents.Press;
using ChatOpsFraud.Storage.Outgoing;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Files;
using ChatOpsFraud.Teams.Incoming;
using ChatOpsFraud.Teams.Outgoing;
using ChatOpsFraud.Teams.Protocol;
using ChatOpsFraud.Teams.Protocol.Connector;
using ChatOpsFraud.Teams.Protocol.Tokens;
using ChatOpsFraud.Teams.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsFraud.Teams;

/// <summary>Puts the Teams channel into a host that has a desk, a store, a press for documents and a clock.</summary>
public static class TeamsChannel
{
    /// <summary>Registers everything of the channel.</summary>
    public static void Add(IServiceCollection services, TeamsOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<TeamsHttp>();
        services.AddSingleton<SigningKeys>();
        services.AddSingleton<TokenCheck>();
        services.AddSingleton(s => SourceOf(options, s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<AccessTokens>();
        services.AddSingleton<Pace>();
        services.AddSingleton<IConnector, HttpConnector>();
        services.AddSingleton<ConversationDirectory>();
        services.AddSingleton<CardSeals>();
        services.AddSingleton(s => new ContentCards(s.GetService<IDocumentLinks>()));
        services.AddSingleton<FileDelivery>();
        services.AddSingleton<FileConsents>();
        services.AddSingleton<IOutgoingChannel, TeamsSender>();
        services.AddSingleton<IOutgoingChannel, LeadsSender>();
        services.AddSingleton<CaseTurns>();
        services.AddSingleton<PersonalChats>();
        services.AddSingleton<SectionHandOvers>();
        services.AddSingleton<DocumentFetches>();
        services.AddSingleton<CardPresses>();
        services.AddSingleton<DroppedFiles>();
        services.AddSingleton<Courtesies>();
        services.AddSingleton<Installations>();
        services.AddSingleton<MessageExtensions>();
        services.AddSingleton<TeamsReception>();
        services.AddSingleton<MessagesEndpoint>();
    }

    /// <summary>Puts the address into the host.</summary>
    public static void Map(IEndpointRouteBuilder host)
    {
        var endpoint = host.ServiceProvider.GetRequiredService<MessagesEndpoint>();
        host.MapPost(MessagesEndpoint.Path, (HttpContext context) => endpoint.HandleAsync(context));
    }

    private static ITokenSource SourceOf(TeamsOptions options, TimeProvider clock) => options switch
    {
        { UsesManagedIdentity: true } => new ManagedIdentityTokens(options, Environment.GetEnvironmentVariable),
        { Certificate: not null } => new CertificateTokens(options, clock),
        _ => new SecretTokens(options),
    };
}
