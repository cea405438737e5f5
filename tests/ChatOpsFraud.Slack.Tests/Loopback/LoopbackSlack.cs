using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Slack.Tests.Loopback;

/// <summary>
/// A Slack on this machine: it keeps messages, threads, views and files, refuses what Slack refuses, shares files late, and fails
/// when it is told to. One for a test class.
/// </summary>
internal sealed partial class LoopbackSlack : IAsyncDisposable
{
    public const string BotToken = "xoxb-loopback-0000";
    public const string AppToken = "xapp-loopback-0000";
    public const string Team = "T0LOOPBACK";
    public const string Bot = "U0BOT";

    private readonly Lock _lock = new();
    private readonly List<SentMessage> _messages = [];
    private readonly ConcurrentQueue<(string Method, JsonObject Arguments)> _calls = new();
    private readonly WebApplication _app;
    private decimal _lastTs;
    private long _lastTrigger;

    private LoopbackSlack(WebApplication app) => _app = app;

    /// <summary>The base address of the Web API.</summary>
    public Uri ApiAddress => new(new Uri(_app.Urls.First()), "/api/");

    /// <summary>The time; the host under test sets its own.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Decides how a call fails; null lets it through.</summary>
    public Func<string, Fault?> Fail { get; set; } = _ => null;

    /// <summary>People by id.</summary>
    public ConcurrentDictionary<string, string> People { get; } = new() { ["U0MINATO"] = "港 花子", ["U0SATO"] = "佐藤 健", ["U0SUZUKI"] = "鈴木 一郎" };

    /// <summary>Channels that are archived.</summary>
    public ConcurrentDictionary<string, bool> Archived { get; } = new();

    /// <summary>Tokens that are taken.</summary>
    public ConcurrentDictionary<string, bool> Tokens { get; } = new() { [BotToken] = true };

    /// <summary>Everything that was refused because it broke a limit.</summary>
    public ConcurrentQueue<string> BrokenLimits { get; } = new();

    /// <summary>Every call that came, in order.</summary>
    public IReadOnlyList<(string Method, JsonObject Arguments)> Calls => [.. _calls];

    /// <summary>Views that were opened, updated or published.</summary>
    public ConcurrentQueue<JsonObject> Views { get; } = new();

    /// <summary>Every message as it stands now, in order.</summary>
    public IReadOnlyList<SentMessage> Messages
    {
        get
        {
            lock (_lock) return [.. _messages];
        }
    }

    public static async Task<LoopbackSlack> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.UseWebSockets();
        var slack = new LoopbackSlack(app);
        app.MapPost("/api/{method}", slack.CallAsync);
        app.MapPost("/upload/{id}", slack.ReceiveFileAsync);
        app.MapGet("/files/{id}", slack.SendFile);
        app.Map("/socket", slack.Sockets.AcceptAsync);
        await app.StartAsync();
        return slack;
    }

    /// <summary>Id of the direct messages of a person.</summary>
    public static string DirectOf(string user) => "D" + user[1..];

    /// <summary>What stands in a conversation: the direct messages, or a thread with its first message.</summary>
    public IReadOnlyList<SentMessage> In(string channel, string? thread = null) =>
        [.. Messages.Where(m => m.Channel == channel && (thread is null || m.Ts == thread || m.ThreadTs == thread))];

    public string NextTs()
    {
        lock (_lock)
        {
            _lastTs = Math.Max(_lastTs + 0.000001m, Clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000m);
            return _lastTs.ToString("F6", CultureInfo.InvariantCulture);
        }
    }

    public string NextTrigger() => $"{Interlocked.Increment(ref _lastTrigger)}.0000.loopback";

    /// <summary>A person writes; the event is the test's to send.</summary>
    public SentMessage Write(string channel, string user, string text, string? thread = null)
    {
        var message = new SentMessage { Channel = channel, Ts = NextTs(), ThreadTs = thread, IsBot = user == Bot, Text = text };
        lock (_lock) _messages.Add(message);
        return message;
    }

    public async ValueTask DisposeAsync()
    {
        Sockets.CloseAll();
        await _app.StopAsync(new CancellationToken(true));
        await _app.DisposeAsync();
    }

    private async Task CallAsync(HttpContext context, string method)
    {
        var arguments = await ArgumentsAsync(context.Request);
        _calls.Enqueue((method, arguments));
        var fault = Fail(method);
        if (fault is null or Fault.Lost)
        {
            var answer = Answer(context, method, arguments);
            if (fault is null) await context.Response.WriteAsJsonAsync(answer);
            else context.Abort();
            return;
        }
        await FailAsync(context, fault);
    }

    private static async Task FailAsync(HttpContext context, Fault fault)
    {
        switch (fault)
        {
            case Fault.Limited limited:
                context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                if (limited.RetryAfter is { } seconds) context.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                break;
            case Fault.ServerError:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                break;
            case Fault.Refused refused:
                await context.Response.WriteAsJsonAsync(Error(refused.Error));
                break;
            default:
                context.Abort();
                break;
        }
    }

    // Both forms that Slack takes; nested values of a form are JSON in text.
    private static async Task<JsonObject> ArgumentsAsync(HttpRequest request)
    {
        if (request.HasJsonContentType()) return await request.ReadFromJsonAsync<JsonObject>() ?? [];
        var arguments = new JsonObject();
        if (!request.HasFormContentType) return arguments;
        foreach (var (name, value) in await request.ReadFormAsync())
        {
            var text = value.ToString();
            arguments[name] = name is "blocks" or "view" or "metadata" or "files" or "attachments" ? JsonNode.Parse(text) : JsonValue.Create(text);
        }
        return arguments;
    }

    private static JsonObject Error(string error) => new() { ["ok"] = false, ["error"] = error.Split(':')[0], ["response_metadata"] = new JsonObject { ["messages"] = new JsonArray(error) } };
}
