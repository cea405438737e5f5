namespace ChatOpsFraud.Core.Rules.Checks.Expressions;

/// <summary>The kinds of tokens.</summary>
internal enum ExpressionTokenKind
{
    /// <summary>A name: letters and digits, first a letter.</summary>
    Word,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A text in double quotes.</summary>
    Text,

    /// <summary>An operator, bracket, comma or dot.</summary>
    Sign,

    /// <summary>The end of the expression.</summary>
    End,
}
