namespace ChatOpsFraud.Core.Jurisdiction;

/// <summary>A municipality of Hokkaido and its 方面.</summary>
/// <param name="Name">Name without 郡 and without wards, e.g. 函館市, 寿都町.</param>
/// <param name="Area">Area today, or before the change.</param>
/// <param name="Evidence">How well that is known.</param>
/// <param name="Change">An announced change; null when there is none.</param>
public sealed record Municipality(string Name, string Area, AreaEvidence Evidence, AreaChange? Change)
{
    /// <summary>The area on this day; an announced change without a day has not happened.</summary>
    public string AreaOn(DateOnly day) => Change is { On: { } on } && day >= on ? Change.Area : Area;
}
