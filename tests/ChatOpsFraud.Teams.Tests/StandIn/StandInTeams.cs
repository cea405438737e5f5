using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Teams.Tests.StandIn;

/// <summary>
/// A Teams that the tests start: announces its keys, gives outbound tokens, keeps conversations as people see them, takes files, and fails as
/// it is told. What the real one would refuse, it refuses.
/// </summary>
internal sealed class StandInTeams : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string TenantId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    public const string Secret = "not~a~secret~of~anybody";
    public const string BotId = "28:" + AppId;

    private const int MostBytes = 25 * 1024;

    private readonly WebApplication _host;
    private readonly ConcurrentDictionary<string, StandInConversation> _conversations = new(StringComparer.Ordinal);
    private int _tokens;

    private StandInTeams(WebApplication host, TimeProvider clock) => (_host, Keys) = (host, new StandInKeys(clock));

    public StandInKeys Keys { get; }

    public string Url { get; private set; } = "";

    /// <summary>Where the bot answers to.</summary>
    public string ServiceUrl => $"{Url}/service/";

    /// <summary>Answers a call of the connector instead; null lets it through. Given method, path and the number of the call.</summary>
    public Func<string, string, int, IResult?> Fault { get; set; } = (_, _, _) => null;

    /// <summary>Calls of the connector: method and path.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>What was wrong with the calls, e.g. a card that is too large.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>Files that were uploaded, by the last part of their address.</summary>
    public ConcurrentDictionary<string, byte[]> Files { get; } = new();

    /// <summary>Token requests so far, by their grant.</summary>
    public ConcurrentQueue<IFormCollection> TokenRequests { get; } = new();

    /// <summary>How often the keys were fetched.</summary>
    public int KeyFetches;

    /// <summary>Outbound tokens that are not taken any more.</summary>
    public ConcurrentDictionary<string, bool> Withdrawn { get; } = new();

    public static async Task<StandInTeams> StartAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var teams = new StandInTeams(builder.Build(), clock);
        teams.Map();
        await teams._host.StartAsync();
        teams.Url = teams._host.Urls.Single();
        return teams;
    }

    public StandInConversation Conversation(string id, string kind = "personal") => _conversations.GetOrAdd(id, i => new StandInConversation(i, kind, TenantId));

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Keys.Dispose();
    }

    private void Map()
    {
        _host.MapGet("/v1/.well-known/openidconfiguration", () => Results.Json(new JsonObject
        {
            ["issuer"] = StandInKeys.Issuer,
            ["jwks_uri"] = $"{Url}/v1/.well-known/keys",
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        }));
        _host.MapGet("/v1/.well-known/keys", () =>
        {
            Interlocked.Increment(ref KeyFetches);
            return Results.Json(Keys.Announced());
        });
        _host.MapPost("/token", async (HttpRequest request) =>
        {
            TokenRequests.Enqueue(await request.ReadFormAsync());
            return Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = $"outbound-{Interlocked.Increment(ref _tokens)}" });
        });
        _host.MapPut("/files/{name}", async (HttpRequest request, string name) =>
        {
            using var bytes = new MemoryStream();
            await request.Body.CopyToAsync(bytes);
            var range = $"bytes 0-{bytes.Length - 1}/{bytes.Length}";
            if (request.Headers.ContentRange != range || request.Headers.Authorization.Count > 0) return Results.BadRequest();
            Files[name] = bytes.ToArray();
            return Results.Created();
        });
        _host.MapGet("/files/{name}", (string name) => Files.TryGetValue(name, out var bytes) ? Results.Bytes(bytes) : Results.NotFound());
        var service = _host.MapGroup("/service/v3/conversations").AddEndpointFilter(GuardAsync);
        service.MapPost("", (JsonObject body) => Open(body));
        service.MapPost("{conversation}/activities", (string conversation, JsonObject activity) => Send(conversation, activity));
        service.MapPut("{conversation}/activities/{id}", (string conversation, string id, JsonObject activity) =>
            Changed(conversation, id, m => m with { Activity = Checked(activity), Edits = m.Edits + 1 }));
        service.MapDelete("{conversation}/activities/{id}", (string conversation, string id) => Changed(conversation, id, m => m with { IsDeleted = true }));
        service.MapGet("{conversation}/pagedmembers", (string conversation) => Results.Json(new
        {
            members = Conversation(conversation).Members.Select(m => new { id = m.Id, name = m.Name, aadObjectId = $"aad-{m.Id}", userRole = "user" }),
        }));
    }

    private async ValueTask<object?> GuardAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var path = Uri.UnescapeDataString(request.Path.Value!["/service/v3/conversations".Length..]);
        Calls.Enqueue($"{request.Method} {path}");
        if (Fault(request.Method, path, Calls.Count) is { } fault) return fault;
        var token = request.Headers.Authorization.ToString();
        if (!token.StartsWith("Bearer outbound-", StringComparison.Ordinal) || Withdrawn.ContainsKey(token["Bearer ".Length..])) return Results.Unauthorized();
        return await next(context);
    }

    private IResult Open(JsonObject body)
    {
        var person = body["members"]![0]!["id"]!.GetValue<string>();
        return body["tenantId"]?.GetValue<string>() != TenantId ? Results.StatusCode(403) : Results.Json(new { id = Conversation($"a:{person}").Id });
    }

    private IResult Send(string conversation, JsonObject activity) => Results.Json(new { id = Conversation(conversation).Add(Checked(activity)) }, statusCode: 201);

    private IResult Changed(string conversation, string id, Func<StandInMessage, StandInMessage> change) => Conversation(conversation).Change(id, change)
        ? Results.Json(new { id })
        : Error(404, "ActivityNotFoundInConversation");

    public static IResult Error(int status, string code) => Results.Json(new { error = new { code, message = "stand-in" } }, statusCode: status);

    private JsonObject Checked(JsonObject activity)
    {
        var bytes = System.Text.Encoding.UTF8.GetByteCount(activity.ToJsonString(Teams.Protocol.ActivityJson.Writing));
        if (bytes > MostBytes) Complaints.Enqueue($"an activity of {bytes} bytes");
        if (new StandInMessage("", activity).Card is { } card)
            foreach (var complaint in CardRules.Complaints(card))
                Complaints.Enqueue(complaint);
        return activity;
    }
}
