namespace ChatOpsFraud.Core.Rules.Checks.Expressions;

/// <summary>A number or a text that stands in the expression.</summary>
/// <param name="Type">Number or text.</param>
/// <param name="Value">Its value.</param>
internal sealed record ConstantNode(ExpressionType Type, object Value) : ExpressionNode(Type)
{
    internal override IEnumerable<ExpressionNode> Parts() => [this];

    internal override object Evaluate(Func<CallNode, object> valueOf) => Value;
}
