namespace ChatOpsFraud.Slack;

/// <summary>Where a conversation takes place: a thread of a channel, or the direct messages of one person.</summary>
/// <param name="Team">Id of the workspace, or of the organisation where the app was installed for all of it.</param>
/// <param name="Channel">Id of the channel; null for direct messages that were not opened yet.</param>
/// <param name="Thread">The <c>ts</c> of the message that the thread hangs on; null for direct messages.</param>
/// <param name="User">The person of the direct messages; null for a thread.</param>
internal sealed record SlackPlace(string Team, string? Channel, string? Thread, string? User)
{
    /// <summary>The name of the channel in cases and queues.</summary>
    public const string Name = "slack";

    /// <summary>The name under which the desk knows the conversation. Direct messages are known by the person, so that a case can begin before they are open.</summary>
    public string Conversation => User is not null ? $"{Team}/@{User}" : $"{Team}/{Channel}/{Thread}";

    /// <summary>The direct messages with a person.</summary>
    public static SlackPlace Direct(string team, string user, string? channel = null) => new(team, channel, null, user);

    /// <summary>A thread of a channel.</summary>
    public static SlackPlace InThread(string team, string channel, string thread) => new(team, channel, thread, null);
}
