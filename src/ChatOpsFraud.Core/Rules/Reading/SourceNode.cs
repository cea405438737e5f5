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
    IReadOnlyList<SourceNode> Items);
