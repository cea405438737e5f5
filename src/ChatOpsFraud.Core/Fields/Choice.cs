namespace ChatOpsFraud.Core.Fields;

/// <summary>One choice of a question.</summary>
/// <param name="Value">The form that is stored, e.g. <c>shipped</c>.</param>
/// <param name="Label">The words on the button, e.g. 発送済み.</param>
/// <param name="Synonyms">Other words that mean this choice, e.g. 送った; may be empty.</param>
public sealed record Choice(string Value, string Label, IReadOnlyList<string> Synonyms)
{
    /// <summary>A choice without synonyms.</summary>
    public static Choice Of(string value, string label) => new(value, label, []);
}
