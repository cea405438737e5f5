namespace ChatOpsFraud.Storage;

/// <summary>What became of a commit. Whatever is not <see cref="Committed"/> changed nothing.</summary>
public abstract record CommitOutcome
{
    private CommitOutcome()
    {
    }

    /// <summary>Stored durably.</summary>
    /// <param name="CaseNumber">事案番号, e.g. <c>2026-0042</c>; also tells the number of a new case.</param>
    /// <param name="Version">The version after the commit.</param>
    public sealed record Committed(string CaseNumber, long Version) : CommitOutcome;

    /// <summary>Somebody else was first: load again and decide anew.</summary>
    /// <param name="CaseNumber">
    /// The case that moved on, or the one to which the conversation is bound by now; null when it is bound to none.
    /// </param>
    /// <param name="ActualVersion">Its version; 0 without a case.</param>
    public sealed record Conflict(string? CaseNumber, long ActualVersion) : CommitOutcome;

    /// <summary>One of the delivery ids was seen before.</summary>
    public sealed record Duplicate : CommitOutcome;

    /// <summary>There is no such case, or it was deleted.</summary>
    public sealed record Gone : CommitOutcome;
}
