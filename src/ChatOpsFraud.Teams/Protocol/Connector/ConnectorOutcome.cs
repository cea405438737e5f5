namespace ChatOpsFraud.Teams.Protocol.Connector;

/// <summary>What became of a call to Teams.</summary>
internal abstract record ConnectorOutcome
{
    private ConnectorOutcome()
    {
    }

    /// <summary>Done.</summary>
    /// <param name="Id">Id that Teams gave; empty where it gives none.</param>
    public sealed record Done(string Id) : ConnectorOutcome;

    /// <summary>Not now.</summary>
    /// <param name="Reason">A stable name, for the log.</param>
    /// <param name="After">How long Teams asks to wait; null when it does not say.</param>
    public sealed record Later(string Reason, TimeSpan? After = null) : ConnectorOutcome;

    /// <summary>What was to be changed is not there any more.</summary>
    public sealed record Gone : ConnectorOutcome;

    /// <summary>The person has blocked or removed the bot.</summary>
    public sealed record Blocked : ConnectorOutcome;

    /// <summary>It will never work.</summary>
    /// <param name="Reason">A stable name, for the log.</param>
    public sealed record Refused(string Reason) : ConnectorOutcome;
}
