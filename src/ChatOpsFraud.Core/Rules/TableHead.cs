namespace ChatOpsFraud.Core.Rules;

/// <summary>What stands at the head of a table.</summary>
/// <param name="File">Path inside the rule folder.</param>
/// <param name="Id">Stable id, e.g. <c>triage.outcome</c>; several tables may share it when their periods do not overlap.</param>
/// <param name="Title">Japanese title.</param>
/// <param name="Edition">Edition of the table, e.g. <c>1.0.0</c>.</param>
/// <param name="From">First day in force.</param>
/// <param name="To">Last day in force; null while no end is known.</param>
/// <param name="HitPolicy">What happens when several rows apply.</param>
public sealed record TableHead(string File, string Id, string Title, string Edition, DateOnly From, DateOnly? To, HitPolicy HitPolicy)
{
    /// <summary>Whether it is in force on this day.</summary>
    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Whether there is a day on which both are in force.</summary>
    internal bool Overlaps(TableHead other) => (other.To is null || From <= other.To) && (To is null || other.From <= To);
}
