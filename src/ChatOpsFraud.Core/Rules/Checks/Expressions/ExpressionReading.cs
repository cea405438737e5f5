using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Checks.Expressions;

/// <summary>What the screen made of an expression. Invariant: exactly one of the two is there.</summary>
/// <param name="Node">The expression, when all of it is allowed.</param>
/// <param name="Fault">What is wrong and how to mend it, in Japanese.</param>
internal sealed record ExpressionReading(ExpressionNode? Node, Sentence? Fault);
