using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Blocks;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>Words that only one person sees and that nothing depends on.</summary>
internal sealed class Whispers(SlackApi api, Chores chores)
{
    /// <summary>Says something to a person in a conversation, with a button where there is one.</summary>
    public void Say(SlackPerson person, SlackPlace place, string sentence, JsonObject? button = null)
    {
        var blocks = new JsonArray(BlockKit.Section(sentence));
        if (button is not null) blocks.Add(BlockKit.Actions([button]));
        var json = blocks.ToJsonString();
        chores.Add(stopping => place.Channel is { } channel
            ? api.CallAsync(person.Team, "chat.postEphemeral", [("channel", channel), ("user", person.User), ("thread_ts", place.Thread), ("text", SlackText.Escape(sentence)), ("blocks", json)], stopping)
            : api.CallAsync(person.Team, "chat.postMessage", [("channel", person.User), ("text", SlackText.Escape(sentence)), ("blocks", json)], stopping));
    }
}
