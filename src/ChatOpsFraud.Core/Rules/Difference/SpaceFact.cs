namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>A fact with the values of both sides; labels are those of the new side where it has them.</summary>
/// <param name="Id">Id of the fact.</param>
/// <param name="Label">Japanese label.</param>
/// <param name="Values">Every value of either side.</param>
internal sealed record SpaceFact(string Id, string Label, IReadOnlyList<FactValue> Values)
{
    internal static SpaceFact Of(Fact fact, Fact? other) => new(
        fact.Id, fact.Label, [.. fact.Values, .. (other?.Values ?? []).Where(v => fact.PositionOf(v.Id) < 0)]);

    /// <summary>Position of the value that an example shows where it does not matter: いいえ, else the first.</summary>
    internal int Usual => Math.Max(Values.Select(v => v.Id).ToList().IndexOf("no"), 0);
}
