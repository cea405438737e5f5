using System.Text.Json.Nodes;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Teams.Tests.StandIn;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsFraud.Teams.Tests.Running;

/// <summary>The stand-in and the program beside each other, and people in conversations.</summary>
internal sealed class World : IAsyncDisposable
{
    private World(StandInTeams teams, TeamsHost host, TimeProvider clock) => (Teams, Host, Clock) = (teams, host, clock);

    public StandInTeams Teams { get; }

    public TeamsHost Host { get; }

    public TimeProvider Clock { get; }

    public static async Task<World> StartAsync(
        string now = "2026-11-23T15:00:00+09:00", Action<Dictionary<string, string?>>? settings = null, Action<IServiceCollection>? change = null)
    {
        var clock = new ShiftedClock(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture), TimeProvider.System);
        var teams = await StandInTeams.StartAsync(clock);
        return new World(teams, await TeamsHost.StartAsync(teams, clock, settings, change), clock);
    }

    public Person Personal(string id = "29:hanako", string name = "港 花子") => new(Teams, Host, Teams.Conversation($"a:{id}"), id, name);

    public Person InGroup(string conversation, string id, string name, string kind = "groupChat")
    {
        var group = Teams.Conversation(conversation, kind);
        if (!group.Members.Contains((id, name))) group.Members.Add((id, name));
        return new Person(Teams, Host, group, id, name);
    }

    /// <summary>The case of a conversation.</summary>
    public async Task<CaseFile> CaseAsync(StandInConversation conversation) => (await Host.Desk.LoadByConversationAsync("teams", conversation.Id))!;

    /// <summary>What is asked in a conversation now.</summary>
    public async Task<QuestionBlock?> AskedAsync(StandInConversation conversation)
    {
        var current = (await CaseAsync(conversation)).Case;
        return Dialogue.Present(Host.Desk.RuleBookOf(current), current, JapanTime.Of(Clock.GetUtcNow())).OfType<QuestionBlock>().LastOrDefault();
    }

    /// <summary>The message that asks, with its buttons; the last one of the conversation.</summary>
    public static StandInMessage Asking(StandInConversation conversation) => conversation.Messages.Last(m => m.Buttons.Any(b => Own(b, "o") == "question"));

    /// <summary>A value that a button brings back.</summary>
    public static string? Own(JsonObject button, string key) => button["data"]!["cof"]![key]?.GetValue<string>();

    /// <summary>A button of a message by its title.</summary>
    public static JsonObject Button(StandInMessage message, string title) => message.Buttons.Single(b => b["title"]!.GetValue<string>() == title);

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Teams.DisposeAsync();
    }
}
