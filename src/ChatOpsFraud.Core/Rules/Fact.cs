namespace ChatOpsFraud.Core.Rules;

/// <summary>
/// A fact that decisions rest on, with its closed set of values. The set of an asked fact ends with わからない
/// (<see cref="Unknown"/>); 未回答 (<see cref="Unanswered"/>) is a state of an asked fact, never a value a row may ask for.
/// </summary>
public sealed class Fact
{
    /// <summary>未回答: nobody has answered yet.</summary>
    public const string Unanswered = "unanswered";

    /// <summary>わからない: the person was asked and does not know.</summary>
    public const string Unknown = "unknown";

    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    internal Fact(string id, string label, FactOrigin origin, IReadOnlyList<FactValue> values)
    {
        Id = id;
        Label = label;
        Origin = origin;
        Values = values;
        for (var i = 0; i < values.Count; i++) _positions.TryAdd(values[i].Id, i);
    }

    /// <summary>Stable id, e.g. <c>triage.shipped</c>.</summary>
    public string Id { get; }

    /// <summary>Japanese label, e.g. 発送の状況.</summary>
    public string Label { get; }

    /// <summary>Where its value comes from.</summary>
    public FactOrigin Origin { get; }

    /// <summary>All values in the order of the file; for an asked fact the last one is わからない.</summary>
    public IReadOnlyList<FactValue> Values { get; }

    /// <summary>Position of a value in <see cref="Values"/>, or -1.</summary>
    public int PositionOf(string value) => _positions.GetValueOrDefault(value, -1);

    /// <summary>Japanese label of a value, 未回答 included; an alien value is shown as it stands.</summary>
    public string LabelOf(string value) => PositionOf(value) switch
    {
        >= 0 and var i => Values[i].Label,
        _ => value == Unanswered ? Text.Wording.Of("rules.value.unanswered") : value,
    };
}
