using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace ChatOpsFraud.Teams.Tests.StandIn;

/// <summary>A conversation as the stand-in keeps it: the messages of the bot in order, with their last content.</summary>
internal sealed class StandInConversation(string id, string kind, string tenant)
{
    private readonly Lock _lock = new();
    private readonly List<StandInMessage> _messages = [];

    public string Id => id;

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</summary>
    public string Kind => kind;

    public string Tenant => tenant;

    /// <summary>The people in it: id and name.</summary>
    public List<(string Id, string Name)> Members { get; } = [];

    /// <summary>What is not deleted.</summary>
    public IReadOnlyList<StandInMessage> Messages
    {
        get
        {
            lock (_lock) return [.. _messages.Where(m => !m.IsDeleted)];
        }
    }

    /// <summary>Everything that can be read in it.</summary>
    public string Text => string.Join('\n', Messages.Select(m => m.Text));

    /// <summary>Everything that could be read in it at any time, in messages and in answers to presses, with the titles of buttons.</summary>
    public ConcurrentQueue<string> Ever { get; } = new();

    public string Add(JsonObject activity)
    {
        lock (_lock)
        {
            var message = new StandInMessage($"m{_messages.Count + 1}", activity);
            _messages.Add(message);
            Note(message);
            return message.Id;
        }
    }

    /// <summary>False when there is no such message.</summary>
    public bool Change(string message, Func<StandInMessage, StandInMessage> change)
    {
        lock (_lock)
        {
            var index = _messages.FindIndex(m => m.Id == message && !m.IsDeleted);
            if (index < 0) return false;
            _messages[index] = change(_messages[index]);
            Note(_messages[index]);
            return true;
        }
    }

    private void Note(StandInMessage message) => Ever.Enqueue(string.Join('\n', message.Buttons.Select(b => b["title"]!.GetValue<string>()).Prepend(message.Text)));
}
