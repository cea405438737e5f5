namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Something read, with the JSON it came from, so that a fault that shows only beside other files still has its line.</summary>
/// <param name="Value">What was read.</param>
/// <param name="File">Path inside the rule folder.</param>
/// <param name="Node">Where it stands.</param>
internal sealed record Placed<T>(T Value, string File, SourceNode Node)
{
    /// <summary>A finding at one of its keys; at the object itself when it has no such key.</summary>
    internal RuleFinding At(string key, Text.Sentence sentence) => At(Node.Part(key), sentence);

    /// <summary>A finding at a part of it.</summary>
    internal RuleFinding At(SourceNode node, Text.Sentence sentence) => new(File, node.Place, node.Line, sentence);
}
