namespace ChatOpsFraud.Core.Rules.Checks.Expressions;

/// <summary>A call of one of the known functions.</summary>
/// <param name="Function">The function.</param>
/// <param name="Arguments">Names of inputs, and texts where the function takes a literal.</param>
internal sealed record CallNode(CheckFunction Function, IReadOnlyList<string> Arguments) : ExpressionNode(Function.Result)
{
    /// <summary>The arguments with field ids in place of the names of inputs.</summary>
    internal IReadOnlyList<string> Filled(IReadOnlyDictionary<string, string> fields) =>
        [.. Arguments.Select((a, i) => Function.Parameters[i].IsLiteral ? a : fields[a])];

    /// <summary>The same for every call of the same function with the same arguments.</summary>
    internal string Key => CheckFacts.Key(Function.Name, Arguments);

    internal override IEnumerable<ExpressionNode> Parts() => [this];

    internal override object Evaluate(Func<CallNode, object> valueOf) => valueOf(this);
}
