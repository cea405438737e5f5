namespace ChatOpsFraud.Core.Rules.Checks.Expressions;

/// <summary>The opposite of a truth.</summary>
/// <param name="Inner">What is turned round.</param>
internal sealed record NotNode(ExpressionNode Inner) : ExpressionNode(ExpressionType.Truth)
{
    internal override IEnumerable<ExpressionNode> Parts() => Inner.Parts().Prepend(this);

    internal override object Evaluate(Func<CallNode, object> valueOf) => !(bool)Inner.Evaluate(valueOf);
}
