namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>How finely a moment is known; a value never shows more than was said.</summary>
public enum MomentPrecision
{
    /// <summary>The day only.</summary>
    Day,

    /// <summary>The minute (an hour alone counts as its minute 0).</summary>
    Minute,

    /// <summary>The second, as machines write it.</summary>
    Second,
}
