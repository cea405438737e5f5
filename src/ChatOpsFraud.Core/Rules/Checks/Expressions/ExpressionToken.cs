namespace ChatOpsFraud.Core.Rules.Checks.Expressions;

/// <summary>A word, number, text or sign of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The characters; of a text those between the quotes.</param>
/// <param name="Column">Where it begins, from 1.</param>
internal sealed record ExpressionToken(ExpressionTokenKind Kind, string Text, int Column);
