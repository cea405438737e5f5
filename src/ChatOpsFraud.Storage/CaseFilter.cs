namespace ChatOpsFraud.Storage;

/// <summary>Which cases a list shows.</summary>
/// <param name="Stages">Only these stages; empty for all.</param>
/// <param name="IncludeDeleted">Whether deleted cases stand in the list.</param>
/// <param name="Skip">How many to pass over, for the next page.</param>
/// <param name="Limit">At most so many.</param>
public sealed record CaseFilter(IReadOnlyList<string> Stages, bool IncludeDeleted = false, int Skip = 0, int Limit = 200)
{
    /// <summary>The first page of the living cases.</summary>
    public static CaseFilter Living { get; } = new([]);
}
