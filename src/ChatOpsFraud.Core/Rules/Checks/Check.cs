using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules.Checks.Expressions;

namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>
/// A cross-field check: it speaks when its expression holds, and is silent while one of its fields has no value that can be read.
/// </summary>
/// <param name="Id">Stable id, unique among all checks in force, e.g. <c>purchase-after-discovery</c>.</param>
/// <param name="Title">Short Japanese title.</param>
/// <param name="Reads">The fields it reads; at least one, each used by the expression.</param>
/// <param name="Expression">The expression as it stands in the file and as the rule engine runs it.</param>
/// <param name="Severity">How it speaks.</param>
/// <param name="Text">The sentence as it stands in the file; <c>{name}</c> stands for what people read of an input.</param>
/// <param name="Mend">Names of the inputs that may have to be mended; empty where nothing is wrong.</param>
/// <param name="Reason">Why it matters, in plain Japanese.</param>
/// <param name="Basis">The document's word or the operator's reading.</param>
/// <param name="Citations">The clauses it rests on; at least one.</param>
/// <param name="Where">Where it stands.</param>
/// <param name="At">Where its expression stands.</param>
public sealed record Check(
    string Id,
    string Title,
    IReadOnlyList<CheckInput> Reads,
    string Expression,
    CheckSeverity Severity,
    string Text,
    IReadOnlyList<string> Mend,
    string Reason,
    RuleBasis Basis,
    IReadOnlyList<Citation> Citations,
    RulePlace Where,
    RulePlace At)
{
    /// <summary>The expression as the screen reads it; a check of a sound set always has one.</summary>
    internal ExpressionNode When => field ??= ExpressionScreen.Read(Expression, Reads).Node ?? throw new InvalidOperationException(Id);

    /// <summary>The sentence, cut at its placeholders.</summary>
    internal CheckText Sentence => field ??= new CheckText(Text);

    /// <summary>The calls of the expression, each once.</summary>
    internal IReadOnlyList<CallNode> Calls => field ??= [.. When.Calls().DistinctBy(c => c.Key, StringComparer.Ordinal)];

    /// <summary>Whether it is held against every order.</summary>
    public bool IsPerOrder => Reads.Any(r => r.Field.Contains("[n]", StringComparison.Ordinal));

    /// <summary>Whether it is held against every item of every order.</summary>
    public bool IsPerItem => Reads.Any(r => r.Field.Contains("[m]", StringComparison.Ordinal));

    /// <summary>The field behind each name, for one order and item.</summary>
    internal Dictionary<string, string> FieldsAt(int order, int item) =>
        Reads.ToDictionary(r => r.Name, r => FieldPath.Fill(r.Field, order, item), StringComparer.Ordinal);
}
