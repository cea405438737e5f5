namespace ChatOpsFraud.Core.Rules;

/// <summary>What a row rests on.</summary>
public enum RuleBasis
{
    /// <summary>The cited document says so.</summary>
    Guideline,

    /// <summary>The operator reads it so; the document leaves it open.</summary>
    Interpretation,
}
