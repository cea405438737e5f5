namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>How a check speaks. Neither stops 発行.</summary>
public enum CheckSeverity
{
    /// <summary>Unusual, and may well be right: it asks.</summary>
    Ask,

    /// <summary>Two answers can hardly both be right: it points at them.</summary>
    Warn,
}
