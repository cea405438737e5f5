namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>What of a decision changes.</summary>
public enum DecisionAspect
{
    /// <summary>判定.</summary>
    Outcome,

    /// <summary>判定に添える案内.</summary>
    Advice,

    /// <summary>The outcome is the same and another row gives it, with another reason, basis or clause.</summary>
    Reason,
}
