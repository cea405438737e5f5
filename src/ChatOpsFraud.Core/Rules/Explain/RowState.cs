namespace ChatOpsFraud.Core.Rules.Explain;

/// <summary>How a row stands to the facts.</summary>
public enum RowState
{
    /// <summary>Every cell holds.</summary>
    Applies,

    /// <summary>At least one cell does not hold, whatever is still to be answered.</summary>
    Fails,

    /// <summary>No cell fails, and one asks for something that is 未回答.</summary>
    Open,
}
