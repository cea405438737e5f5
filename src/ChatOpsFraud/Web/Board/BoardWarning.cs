namespace ChatOpsFraud.Web.Board;

/// <summary>What somebody should look at.</summary>
public enum BoardWarning
{
    /// <summary>Access logs may be gone soon, or are already.</summary>
    Evidence,

    /// <summary>A statement was issued, and something is still to be handed in.</summary>
    FollowUp,

    /// <summary>A colleague is filling in a section.</summary>
    Waiting,

    /// <summary>A statement is due and lacks something.</summary>
    Missing,
}
