using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Tests.StandIn;

namespace ChatOpsFraud.Teams.Tests.Running;

/// <summary>Short ways through a conversation, for tests that look at one part of it.</summary>
internal static class Talk
{
    private static readonly Dictionary<string, string> Usual = new()
    {
        ["triage.emergency"] = "いいえ",
        ["triage.role"] = "EC加盟店",
        ["triage.topic"] = "不正注文の被害",
        ["triage.ownLeak"] = "いいえ",
        ["triage.damage"] = "はい",
        ["triage.shipped"] = "発送済み",
        ["triage.urgent"] = "いいえ",
        ["company.name"] = "株式会社みなと家電",
        ["company.address"] = "横浜市中区山下町1",
        ["company.postalCode"] = "231-0023",
        ["orders.more"] = "いいえ",
        ["orders[0].items.more"] = "いいえ",
    };

    /// <summary>Answers until this field is asked; null for until nothing is asked.</summary>
    public static async Task UntilAsync(this World world, Person person, string? field)
    {
        if (await world.Host.Desk.LoadByConversationAsync("teams", person.Conversation.Id) is null) await person.SayAsync("こんにちは");
        for (var turns = 0; turns < 100; turns++)
        {
            if (await world.AskedAsync(person.Conversation) is not { } question || question.Field == field)
            {
                await world.Host.SettleAsync();
                return;
            }
            await person.SayAsync(Usual.GetValueOrDefault(question.Field, "わからない"));
        }
        Assert.Fail($"{field} was never asked");
    }

    /// <summary>Presses a button of the card that asks now.</summary>
    public static async Task<JsonObject> PressAsync(this World world, Person person, string title, params (string Id, string Value)[] inputs)
    {
        await world.Host.SettleAsync();
        var asking = World.Asking(person.Conversation);
        var answer = await person.PressAsync(asking, World.Button(asking, title), inputs);
        await world.Host.SettleAsync();
        return answer;
    }

    /// <summary>The card of an answer to a press.</summary>
    public static StandInMessage CardOf(JsonObject answer)
    {
        Assert.Equal("application/vnd.microsoft.card.adaptive", answer["type"]!.GetValue<string>());
        var attachment = new JsonObject { ["contentType"] = answer["type"]!.DeepClone(), ["content"] = answer["value"]!.DeepClone() };
        return new StandInMessage("answer", new JsonObject { ["attachments"] = new JsonArray(attachment) });
    }
}
