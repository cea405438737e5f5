using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Tests.StandIn;

namespace ChatOpsFraud.Teams.Tests.Running;

/// <summary>Somebody who talks to the bot in one conversation, with the activities that Teams would send.</summary>
internal sealed class Person(StandInTeams teams, TeamsHost host, StandInConversation conversation, string id = "29:hanako", string name = "港 花子")
{
    private static int _activities;

    public StandInConversation Conversation => conversation;

    public string Id => id;

    /// <summary>Types a message; in a group it mentions the bot.</summary>
    public Task<HttpStatusCode> SayAsync(string text) => PostAsync(Message(text));

    /// <summary>Presses a button that the client knows as Action.Execute; the answer is what the invoke gives.</summary>
    public async Task<JsonObject> PressAsync(StandInMessage message, JsonObject button, params (string Id, string Value)[] inputs)
    {
        var (status, body) = await InvokeAsync("adaptiveCard/action", new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = button["verb"]!.DeepClone(), ["data"] = With(button["data"]!, inputs) },
            ["trigger"] = "manual",
        }, message.Id);
        Assert.Equal(HttpStatusCode.OK, status);
        if (body!["value"] is JsonObject card) conversation.Ever.Enqueue(CardReading.Text(card));
        return body.AsObject();
    }

    /// <summary>Presses a button in a client that only knows Action.Submit.</summary>
    public Task<HttpStatusCode> SubmitAsync(StandInMessage message, JsonObject button, params (string Id, string Value)[] inputs)
    {
        var activity = Activity("message");
        (activity["value"], activity["replyToId"]) = (With(button["fallback"]!["data"]!, inputs), message.Id);
        return PostAsync(activity);
    }

    public async Task<(HttpStatusCode Status, JsonNode? Body)> InvokeAsync(string invoke, JsonObject value, string? replyTo = null)
    {
        var activity = Activity("invoke");
        (activity["name"], activity["value"]) = (invoke, value);
        if (replyTo is not null) activity["replyToId"] = replyTo;
        using var response = await SendAsync(activity);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public JsonObject Message(string text)
    {
        var activity = Activity("message");
        activity["text"] = text;
        if (conversation.Kind == "personal") return activity;
        activity["text"] = $"<at>通報ボット</at> {text}";
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>通報ボット</at>",
            ["mentioned"] = new JsonObject { ["id"] = StandInTeams.BotId, ["name"] = "通報ボット" },
        });
        return activity;
    }

    /// <summary>An activity as Teams sends it, with an id of its own.</summary>
    public JsonObject Activity(string type) => new()
    {
        ["type"] = type,
        ["id"] = $"activity-{Interlocked.Increment(ref _activities)}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = teams.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = id, ["name"] = name, ["aadObjectId"] = $"aad-{id}" },
        ["recipient"] = new JsonObject { ["id"] = StandInTeams.BotId, ["name"] = "通報ボット" },
        ["conversation"] = new JsonObject
        {
            ["id"] = conversation.Id,
            ["conversationType"] = conversation.Kind,
            ["tenantId"] = conversation.Tenant,
            ["isGroup"] = conversation.Kind != "personal",
        },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = conversation.Tenant } },
    };

    public async Task<HttpStatusCode> PostAsync(JsonObject activity)
    {
        using var response = await SendAsync(activity);
        return response.StatusCode;
    }

    public Task<HttpResponseMessage> SendAsync(JsonObject activity, string? token = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, host.Address) { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? teams.Keys.Sign(StandInTeams.AppId, teams.ServiceUrl));
        return host.Http.SendAsync(request);
    }

    private static JsonObject With(JsonNode data, (string Id, string Value)[] inputs)
    {
        var all = data.DeepClone().AsObject();
        foreach (var (input, value) in inputs) all[input] = value;
        return all;
    }
}
