namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>A message of a plan.</summary>
/// <param name="Slot">The place that it fills; null when it is never changed.</param>
/// <param name="Replaces">True to change what stands in the slot.</param>
/// <param name="Content">What it holds.</param>
internal sealed record PlannedMessage(string? Slot, bool Replaces, TeamsContent Content)
{
    /// <summary>A message that stays as it is.</summary>
    public static PlannedMessage Plain(TeamsContent content) => new(null, false, content);

    /// <summary>Changes what stands in the slot.</summary>
    public static PlannedMessage Change(string slot, TeamsContent content) => new(slot, true, content);

    /// <summary>Adds a message that may be changed later.</summary>
    public static PlannedMessage Add(string slot, TeamsContent content) => new(slot, false, content);
}
