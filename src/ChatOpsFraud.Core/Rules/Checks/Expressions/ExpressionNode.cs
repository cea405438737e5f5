namespace ChatOpsFraud.Core.Rules.Checks.Expressions;

/// <summary>A part of an expression that the screen has let through.</summary>
/// <param name="Type">Type of its value.</param>
internal abstract record ExpressionNode(ExpressionType Type)
{
    /// <summary>Every call in it, in the order of the text, repeated ones too.</summary>
    internal IEnumerable<CallNode> Calls() => Parts().OfType<CallNode>();

    /// <summary>It and everything inside it, the outer part first.</summary>
    internal abstract IEnumerable<ExpressionNode> Parts();

    /// <summary>Its value when the calls have these values; a number is a <see cref="decimal"/>.</summary>
    /// <exception cref="OverflowException">A number becomes too large.</exception>
    internal abstract object Evaluate(Func<CallNode, object> valueOf);
}
