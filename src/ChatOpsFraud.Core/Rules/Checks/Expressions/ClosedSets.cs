using System.Globalization;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Checks.Expressions;

/// <summary>A function compared with a constant that it never gives is a misspelling.</summary>
internal static class ClosedSets
{
    /// <summary>What is wrong with the comparison; null when the function can give the constant, or has no closed set.</summary>
    internal static Sentence? Fault(ExpressionNode one, ExpressionNode other)
    {
        if (one is not CallNode call || other is not ConstantNode constant) return null;
        var function = call.Function;
        return constant.Value switch
        {
            string text when function.Values.Count > 0 && !function.Values.Contains(text) =>
                Sentence.Of("checks.expression.value", function.Name, text, string.Join("、", function.Values)),
            decimal number when number < function.Least =>
                Sentence.Of("checks.expression.least", function.Name, Shown(function.Least.Value), Shown(number)),
            decimal number when number > function.Most =>
                Sentence.Of("checks.expression.most", function.Name, Shown(function.Most.Value), Shown(number)),
            _ => null,
        };
    }

    private static string Shown(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
