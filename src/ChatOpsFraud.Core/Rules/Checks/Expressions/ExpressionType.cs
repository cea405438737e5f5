namespace ChatOpsFraud.Core.Rules.Checks.Expressions;

/// <summary>The types of values in an expression.</summary>
internal enum ExpressionType
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>True or false.</summary>
    Truth,
}
