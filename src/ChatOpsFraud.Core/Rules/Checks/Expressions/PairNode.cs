namespace ChatOpsFraud.Core.Rules.Checks.Expressions;

/// <summary>Two parts joined by an operator.</summary>
/// <param name="Type">Type of the result.</param>
/// <param name="Operator">One of <c>and or == != &lt; &lt;= &gt; &gt;= + - *</c>.</param>
/// <param name="Left">The part before the operator.</param>
/// <param name="Right">The part behind it.</param>
internal sealed record PairNode(ExpressionType Type, string Operator, ExpressionNode Left, ExpressionNode Right) : ExpressionNode(Type)
{
    internal override IEnumerable<ExpressionNode> Parts() => Left.Parts().Concat(Right.Parts()).Prepend(this);

    internal override object Evaluate(Func<CallNode, object> valueOf)
    {
        var left = Left.Evaluate(valueOf);
        // Like the engine: what cannot change the result is not looked at.
        if (Operator == "and" && !(bool)left) return false;
        if (Operator == "or" && (bool)left) return true;
        var right = Right.Evaluate(valueOf);
        return Operator switch
        {
            "and" or "or" => right,
            "==" => left.Equals(right),
            "!=" => !left.Equals(right),
            "<" => (decimal)left < (decimal)right,
            "<=" => (decimal)left <= (decimal)right,
            ">" => (decimal)left > (decimal)right,
            ">=" => (decimal)left >= (decimal)right,
            "+" => (decimal)left + (decimal)right,
            "-" => (decimal)left - (decimal)right,
            _ => (decimal)left * (decimal)right,
        };
    }
}
