using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Settings;

namespace ChatOpsFraud.Teams.Protocol.Connector;

/// <summary>Teams over HTTP. Nothing goes to a host that is not on the list, and nothing follows a redirect.</summary>
internal sealed class HttpConnector(TeamsHttp http, AccessTokens tokens, Pace pace, TeamsOptions options, TimeProvider clock) : IConnector
{
    private const string MostMembers = "100";

    // Longer than this the message goes back into the queue.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(15);

    public Task<ConnectorOutcome> SendAsync(ConversationReference to, JsonObject activity, CancellationToken cancellationToken) =>
        PacedAsync(to, HttpMethod.Post, "activities", activity, cancellationToken);

    public Task<ConnectorOutcome> UpdateAsync(ConversationReference to, string id, JsonObject activity, CancellationToken cancellationToken)
    {
        activity["id"] = id;
        return PacedAsync(to, HttpMethod.Put, $"activities/{Uri.EscapeDataString(id)}", activity, cancellationToken);
    }

    public Task<ConnectorOutcome> DeleteAsync(ConversationReference to, string id, CancellationToken cancellationToken) =>
        PacedAsync(to, HttpMethod.Delete, $"activities/{Uri.EscapeDataString(id)}", null, cancellationToken);

    public async Task<IReadOnlyList<ChannelAccount>> MembersAsync(ConversationReference of, CancellationToken cancellationToken)
    {
        var (_, body) = await CallAsync(of.ServiceUrl, HttpMethod.Get, $"{PathOf(of)}/pagedmembers?pageSize={MostMembers}", null, cancellationToken).ConfigureAwait(false);
        return body.At("members") is { ValueKind: JsonValueKind.Array } members
            ? [.. members.EnumerateArray().Select(m => (JsonElement?)m).Where(m => m.At("id").AsText() is { Length: > 0 }).Select(Account)]
            : [];
    }

    public async Task<ConnectorOutcome> OpenPersonalAsync(ConversationReference near, string person, CancellationToken cancellationToken)
    {
        var request = new JsonObject
        {
            ["isGroup"] = false,
            ["bot"] = new JsonObject { ["id"] = near.BotId },
            ["members"] = new JsonArray(new JsonObject { ["id"] = person }),
            ["tenantId"] = near.TenantId,
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = near.TenantId } },
        };
        return (await CallAsync(near.ServiceUrl, HttpMethod.Post, "v3/conversations", request, cancellationToken).ConfigureAwait(false)).Outcome;
    }

    private async Task<ConnectorOutcome> PacedAsync(ConversationReference to, HttpMethod method, string rest, JsonObject? body, CancellationToken cancellationToken)
    {
        var (isTaken, wait) = pace.Take(to.Id, Patience);
        if (!isTaken) return new ConnectorOutcome.Later("pace", wait);
        if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
        return (await CallAsync(to.ServiceUrl, method, $"{PathOf(to)}/{rest}", body, cancellationToken).ConfigureAwait(false)).Outcome;
    }

    private async Task<(ConnectorOutcome Outcome, JsonElement? Body)> CallAsync(
        string serviceUrl, HttpMethod method, string path, JsonObject? body, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate($"{serviceUrl.TrimEnd('/')}/{path}", UriKind.Absolute, out var address) || !options.ServiceHosts.Allows(address))
            return (new ConnectorOutcome.Refused("serviceHost"), null);
        using var limit = new CancellationTokenSource(LongestCall, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var answer = await OnceAsync(address, method, body, either.Token).ConfigureAwait(false);
            // The token may have been withdrawn before its end: one more try with a new one.
            if (answer.IsUnauthorized) answer = await OnceAsync(address, method, body, either.Token).ConfigureAwait(false);
            return (answer.Outcome, answer.Body);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (new ConnectorOutcome.Later("tooSlow"), null);
        }
        catch (HttpRequestException)
        {
            return (new ConnectorOutcome.Later("unreachable"), null);
        }
    }

    private async Task<(ConnectorOutcome Outcome, JsonElement? Body, bool IsUnauthorized)> OnceAsync(
        Uri address, HttpMethod method, JsonObject? body, CancellationToken cancellationToken)
    {
        if (await tokens.GetAsync(cancellationToken).ConfigureAwait(false) is not { } token) return (new ConnectorOutcome.Later("noToken"), null, false);
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null) request.Content = new StringContent(body.ToJsonString(ActivityJson.Writing), Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var answer = Parse(await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false));
        var isUnauthorized = response.StatusCode == HttpStatusCode.Unauthorized;
        if (isUnauthorized) tokens.Forget(token);
        return (ConnectorAnswers.Read(response, answer, clock.GetUtcNow()), answer, isUnauthorized);
    }

    private static string PathOf(ConversationReference to) => $"v3/conversations/{Uri.EscapeDataString(to.Id)}";

    private static ChannelAccount Account(JsonElement? member) => new(
        member.At("id").AsText()!,
        member.At("name").AsText(),
        member.At("aadObjectId").AsText() ?? member.At("objectId").AsText(),
        member.At("role").AsText() ?? member.At("userRole").AsText());

    private static JsonElement? Parse(string text)
    {
        if (text.Length == 0) return null;
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
