using System.Net;
using System.Text.Json;

namespace ChatOpsFraud.Teams.Protocol.Connector;

/// <summary>What the status of a response means.</summary>
internal static class ConnectorAnswers
{
    private const string WritesBlocked = "MessageWritesBlocked";
    private const string NotInRoster = "BotNotInConversationRoster";
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    public static ConnectorOutcome Read(HttpResponseMessage response, JsonElement? body, DateTimeOffset now)
    {
        if (response.IsSuccessStatusCode) return new ConnectorOutcome.Done(body.At("id").AsText() ?? "");
        return response.StatusCode switch
        {
            HttpStatusCode.Unauthorized => new ConnectorOutcome.Later("unauthorized"),
            HttpStatusCode.Forbidden when IsBlocked(body) => new ConnectorOutcome.Blocked(),
            HttpStatusCode.NotFound or HttpStatusCode.Forbidden => new ConnectorOutcome.Gone(),
            HttpStatusCode.RequestEntityTooLarge => new ConnectorOutcome.Refused("tooLarge"),
            HttpStatusCode.TooManyRequests => new ConnectorOutcome.Later("tooMany", WaitOf(response, now)),
            HttpStatusCode.PreconditionFailed or HttpStatusCode.RequestTimeout => new ConnectorOutcome.Later("busy", WaitOf(response, now)),
            >= HttpStatusCode.InternalServerError => new ConnectorOutcome.Later("busy", WaitOf(response, now)),
            _ => new ConnectorOutcome.Refused("refused"),
        };
    }

    private static bool IsBlocked(JsonElement? body) => (body.At("error", "code") ?? body.At("error", "innerHttpError", "body", "code")).AsText() is WritesBlocked or NotInRoster;

    private static TimeSpan? WaitOf(HttpResponseMessage response, DateTimeOffset now)
    {
        var wait = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - now,
            _ => (TimeSpan?)null,
        };
        return wait is { } asked && asked > TimeSpan.Zero ? (asked < LongestWait ? asked : LongestWait) : null;
    }
}
