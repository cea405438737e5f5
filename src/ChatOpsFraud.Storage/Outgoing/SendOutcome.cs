namespace ChatOpsFraud.Storage.Outgoing;

/// <summary>What became of sending a message.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The platform has it.</summary>
    /// <param name="Receipt">What the next message of the same slot needs to edit this one; null when it needs nothing.</param>
    public sealed record Sent(string? Receipt = null) : SendOutcome;

    /// <summary>Not now: it is tried again, and what stands behind it in the same case waits.</summary>
    /// <param name="Reason">A stable name of the reason, without personal data, for the log.</param>
    /// <param name="After">How long to wait; null for the usual, growing pause.</param>
    public sealed record Later(string Reason, TimeSpan? After = null) : SendOutcome;

    /// <summary>It cannot be sent: it is given up and the next message follows.</summary>
    /// <param name="Reason">A stable name of the reason, without personal data, for the log.</param>
    public sealed record GivenUp(string Reason) : SendOutcome;
}
