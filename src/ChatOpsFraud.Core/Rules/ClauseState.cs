namespace ChatOpsFraud.Core.Rules;

/// <summary>What became of a clause in a copy of its document.</summary>
public enum ClauseState
{
    /// <summary>Its text is the one that was read when the rules were written.</summary>
    Same,

    /// <summary>Its text differs: the rows that rest on it have to be read again.</summary>
    Changed,

    /// <summary>One of its marks is not in the copy.</summary>
    NotFound,
}
