namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>A JSON value that knows where it stands, so that a finding can point at it.</summary>
/// <param name="Kind">Kind of the value.</param>
/// <param name="Place">JSON pointer, e.g. <c>/rows/3</c>; empty for the root.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Text">The text, or the literal of a number or truth value; empty otherwise.</param>
/// <param name="Members">Members of an object in their order; empty otherwise.</param>
/// <param name="Items">Items of a list; empty otherwise.</param>
public sealed record SourceNode(
    SourceKind Kind,
    string Place,
    int Line,
    string Text,
    IReadOnlyList<KeyValuePair<string, SourceNode>> Members,
    IReadOnlyList<SourceNode> Items)
{
    /// <summary>The value of a key; the object itself when the key is absent, so that a finding always has a place.</summary>
    internal SourceNode Part(string key)
    {
        foreach (var member in Members)
            if (member.Key == key) return member.Value;
        return this;
    }

    /// <summary>One value of a list; the list itself when it has none there, so that a finding always has a place.</summary>
    internal SourceNode Part(string key, int index)
    {
        var list = Part(key);
        return index < list.Items.Count ? list.Items[index] : list;
    }
}
