using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Tests.Running;
using ChatOpsFraud.Teams.Tests.StandIn;

namespace ChatOpsFraud.Teams.Tests.Judges;

/// <summary>One card of every kind, out of conversations of a group, with texts that try to be more than text.</summary>
internal static class CardGallery
{
    public const string Hostile = "**太字** [押す](https://evil.example) <at>全員</at> {{DATE(2026-11-23)}} <img src=x onerror=alert(1)> ${title} `コード` https://evil.example/?a=1&b=2";

    /// <summary>The cards as the judges read them.</summary>
    public static string Json(IReadOnlyDictionary<string, JsonObject> cards) =>
        new JsonObject(cards.Select(c => KeyValuePair.Create<string, JsonNode?>(c.Key, c.Value.DeepClone()))).ToJsonString();

    public static async Task<IReadOnlyDictionary<string, JsonObject>> MakeAsync()
    {
        await using var world = await World.StartAsync(change: services => services.AddSingletonLinks());
        var hanako = world.InGroup("19:group@thread.v2", "29:hanako", "港 花子");
        var taro = world.InGroup("19:group@thread.v2", "29:taro", "*佐藤* [太郎](https://evil.example)");
        var cards = new Dictionary<string, JsonObject>();
        var installed = hanako.Activity("conversationUpdate");
        installed["membersAdded"] = new JsonArray(new JsonObject { ["id"] = StandInTeams.BotId });
        await hanako.PostAsync(installed);
        await Waiting.UntilAsync(() => hanako.Conversation.Messages.Count > 0);
        cards["welcome"] = hanako.Conversation.Messages[0].Card!;
        await world.UntilAsync(hanako, "triage.topic");
        cards["choices"] = World.Asking(hanako.Conversation).Card!;
        await world.UntilAsync(hanako, "company.name");
        cards["decision"] = hanako.Conversation.Messages.Last(m => m.Text.Contains("判定：", StringComparison.Ordinal) && m.Buttons.Count == 0).Card!;
        cards["text"] = World.Asking(hanako.Conversation).Card!;
        cards["doubted"] = Talk.CardOf(await world.PressAsync(hanako, "送信", ("text", Hostile))).Card!;
        cards["closed"] = Talk.CardOf(await world.PressAsync(hanako, "このまま")).Card!;
        await world.UntilAsync(hanako, "reporter.name");
        cards["form"] = Talk.CardOf(await world.PressAsync(hanako, "まとめて入力")).Card!;
        var form = Talk.CardOf(await world.PressAsync(hanako, "まとめて入力"));
        cards["formErrors"] = Talk.CardOf(await hanako.PressAsync(form, World.Button(form, "送信"), ("f:reporter.name", Hostile[..40]), ("f:reporter.email", "なし"), ("f:reporter.phone", "<b>1</b>"))).Card!;
        await world.UntilAsync(hanako, "incident.discoveredOn");
        cards["date"] = World.Asking(hanako.Conversation).Card!;
        cards["unread"] = Talk.CardOf(await world.PressAsync(hanako, "送信", ("text", "そのうち"))).Card!;
        cards["askColleague"] = Talk.CardOf(await world.PressAsync(hanako, "ほかの方に頼む")).Card!;
        var ask = Talk.CardOf(await world.PressAsync(hanako, "ほかの方に頼む"));
        await hanako.PressAsync(ask, World.Button(ask, "頼む"), ("colleague", taro.Id));
        await world.Host.SettleAsync();
        var handed = hanako.Conversation.Messages.Last(m => m.Buttons.Any(b => World.Own(b, "k") == "takeBack"));
        cards["handed"] = handed.Card!;
        await taro.PressAsync(handed, World.Button(handed, "送信"), ("f:incident.discoveredOn", "昨日"));
        await world.UntilAsync(hanako, null);
        cards["status"] = hanako.Conversation.Messages.Single(m => m.Buttons.Any(b => World.Own(b, "o") == "status")).Card!;
        cards["review"] = hanako.Conversation.Messages.Last(m => m.Text.Contains("会社名", StringComparison.Ordinal) && m.Buttons.Count == 0).Card!;
        cards["confirm"] = World.Asking(hanako.Conversation).Card!;
        await hanako.SayAsync("発行");
        await world.Host.SettleAsync();
        cards["documents"] = hanako.Conversation.Messages.Last(m => m.Buttons.Any(b => World.Own(b, "k") == "fetch")).Card!;
        return cards;
    }
}
