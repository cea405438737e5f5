using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Slack.Tests.Loopback;

internal sealed partial class LoopbackSlack
{
    private JsonObject Answer(HttpContext context, string method, JsonObject arguments)
    {
        var token = context.Request.Headers.Authorization.ToString() is { Length: > 7 } header ? header["Bearer ".Length..] : arguments["token"]?.ToString();
        if (method == "apps.connections.open") return token == AppToken ? Sockets.Open(ApiAddress) : Error("invalid_auth");
        if (method == "oauth.v2.access") return Exchange(arguments);
        if (token is null || !Tokens.ContainsKey(token)) return Error("invalid_auth");
        return method switch
        {
            "api.test" => Ok(),
            "auth.test" => Ok(("team_id", Team), ("user_id", Bot), ("bot_id", "B0BOT"), ("url", ApiAddress.AbsoluteUri)),
            "users.info" => PersonOf(arguments),
            "conversations.open" => Ok(("channel", new JsonObject { ["id"] = DirectOf(arguments["users"]!.ToString()) })),
            "conversations.history" => History(arguments, In(Text(arguments, "channel")!).Where(m => m.ThreadTs is null || m.ThreadTs == m.Ts)),
            "conversations.replies" => History(arguments, In(Text(arguments, "channel")!, Text(arguments, "ts"))),
            "chat.postMessage" => Post(arguments, null),
            "chat.postEphemeral" => Post(arguments, Text(arguments, "user")),
            "chat.update" => Update(arguments),
            "chat.getPermalink" => Ok(("permalink", $"https://loopback.slack.example/archives/{Text(arguments, "channel")}/p{Text(arguments, "message_ts")!.Replace(".", "", StringComparison.Ordinal)}")),
            "views.open" or "views.publish" or "views.update" => Show(arguments),
            "files.getUploadURLExternal" => BeginFile(arguments),
            "files.completeUploadExternal" => CompleteFiles(arguments),
            "files.info" => InfoOf(arguments),
            _ => Error("unknown_method"),
        };
    }

    private JsonObject Post(JsonObject arguments, string? onlyFor)
    {
        var channel = Text(arguments, "channel");
        if (channel is ['U', ..]) channel = DirectOf(channel);
        if (channel is null || channel[0] is not ('C' or 'D' or 'G')) return Error("channel_not_found");
        if (Archived.ContainsKey(channel)) return Error("is_archived");
        var blocks = arguments["blocks"] as JsonArray ?? [];
        if (Refusal(blocks) is { } refusal) return Error(refusal);
        if (blocks.Count == 0 && Text(arguments, "text") is null or "") return Error("no_text");
        var message = new SentMessage
        {
            Channel = channel,
            Ts = NextTs(),
            ThreadTs = Text(arguments, "thread_ts"),
            OnlyFor = onlyFor,
            Text = Text(arguments, "text") ?? "",
            Blocks = (JsonArray)blocks.DeepClone(),
            Metadata = arguments["metadata"]?.DeepClone(),
        };
        lock (_lock) _messages.Add(message);
        return Ok(("channel", channel), ("ts", message.Ts), ("message", Json(message)));
    }

    private JsonObject Update(JsonObject arguments)
    {
        var (channel, ts) = (Text(arguments, "channel"), Text(arguments, "ts"));
        if (channel is ['U', ..]) return Error("channel_not_found");
        if (Messages.FirstOrDefault(m => m.Channel == channel && m.Ts == ts) is not { } message) return Error("message_not_found");
        if (!message.IsBot || message.OnlyFor is not null) return Error("cant_update_message");
        var blocks = arguments["blocks"] as JsonArray;
        if (blocks is not null && Refusal(blocks) is { } refusal) return Error(refusal);
        lock (_lock)
        {
            message.Text = Text(arguments, "text") ?? message.Text;
            if (blocks is not null) message.Blocks = (JsonArray)blocks.DeepClone();
            message.Edits++;
        }
        return Ok(("channel", channel), ("ts", ts), ("text", message.Text));
    }

    private JsonObject Show(JsonObject arguments)
    {
        var view = (JsonObject)arguments["view"]!.DeepClone();
        if (BlockLimits.OfView(view) is { } fault)
        {
            BrokenLimits.Enqueue(fault);
            return Error("invalid_arguments: " + fault);
        }
        view["id"] = $"V{Views.Count:D6}";
        view["hash"] = NextTs();
        view["opened_for"] = arguments["trigger_id"]?.ToString() ?? arguments["user_id"]?.ToString();
        Views.Enqueue(view);
        return Ok(("view", view.DeepClone()));
    }

    private JsonObject PersonOf(JsonObject arguments) => People.TryGetValue(Text(arguments, "user") ?? "", out var name)
        ? Ok(("user", new JsonObject { ["id"] = Text(arguments, "user"), ["real_name"] = name, ["profile"] = new JsonObject { ["display_name"] = name } }))
        : Error("user_not_found");

    private string? Refusal(JsonArray blocks)
    {
        if (BlockLimits.OfMessage(blocks) is not { } fault) return null;
        BrokenLimits.Enqueue(fault);
        return fault;
    }

    private static JsonObject History(JsonObject arguments, IEnumerable<SentMessage> messages)
    {
        var isThread = arguments["ts"] is not null;
        var limit = int.Parse(arguments["limit"]?.ToString() ?? "100", System.Globalization.CultureInfo.InvariantCulture);
        var ordered = isThread ? messages : messages.Reverse().Take(limit);
        return Ok(("messages", new JsonArray([.. ordered.Where(m => m.OnlyFor is null).Select(Json)])));
    }

    private static JsonObject Json(SentMessage message)
    {
        var json = new JsonObject { ["type"] = "message", ["ts"] = message.Ts, ["text"] = message.Text, ["blocks"] = message.Blocks.DeepClone() };
        if (message.IsBot) json["bot_id"] = "B0BOT";
        if (message.ThreadTs is not null) json["thread_ts"] = message.ThreadTs;
        if (message.Metadata is not null) json["metadata"] = message.Metadata.DeepClone();
        return json;
    }

    private static string? Text(JsonObject arguments, string name) => arguments[name]?.ToString();

    private static JsonObject Ok(params (string Name, JsonNode? Value)[] more)
    {
        var answer = new JsonObject { ["ok"] = true };
        foreach (var (name, value) in more) answer[name] = value;
        return answer;
    }
}
