namespace ChatOpsFraud.Core.Text;

/// <summary>
/// A sentence for a person: a stable code and the words that fill its gaps. The Japanese text stands in a
/// <c>*.ja.json</c> file beside the code that speaks it, never in the code.
/// </summary>
/// <param name="Code">Key in the wording files, e.g. <c>date.inFuture</c>.</param>
/// <param name="Arguments">Values for <c>{0}</c>, <c>{1}</c> … of the template.</param>
public sealed record Sentence(string Code, IReadOnlyList<string> Arguments)
{
    /// <summary>The finished Japanese text.</summary>
    public string Text => Wording.Of(Code, Arguments);

    /// <summary>A sentence from its code and its arguments.</summary>
    public static Sentence Of(string code, params string[] arguments) => new(code, arguments);

    /// <inheritdoc />
    public override string ToString() => Text;
}
