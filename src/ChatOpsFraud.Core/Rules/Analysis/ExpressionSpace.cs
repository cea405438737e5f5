using ChatOpsFraud.Core.Rules.Checks.Expressions;

namespace ChatOpsFraud.Core.Rules.Analysis;

/// <summary>Whether an expression can hold and can fail, over values that tell all its comparisons apart.</summary>
/// <param name="CanHold">Values were seen for which it holds.</param>
/// <param name="CanFail">Values were seen for which it does not.</param>
/// <param name="IsExact">Whether what was not seen cannot be.</param>
internal sealed record ExpressionSpace(bool CanHold, bool CanFail, bool IsExact)
{
    /// <summary>More combinations than these are not looked at.</summary>
    private const long MostPoints = 200_000;

    private static readonly string[] Arithmetic = ["+", "-", "*"];

    /// <summary>Looks at every combination of telling values of the calls.</summary>
    internal static ExpressionSpace Of(ExpressionNode node)
    {
        var calls = node.Calls().DistinctBy(c => c.Key, StringComparer.Ordinal).ToList();
        var constants = node.Parts().OfType<ConstantNode>().ToList();
        var values = calls.Select(c => ValuesOf(c, constants, calls.Count)).ToList();
        if (values.Aggregate(1L, (n, v) => Math.Min(n * v.Count, MostPoints + 1)) > MostPoints) return new ExpressionSpace(false, false, false);
        var computes = node.Parts().OfType<PairNode>().Any(p => Arithmetic.Contains(p.Operator));
        var (holds, fails) = (false, false);
        foreach (var point in Points(values))
        {
            var known = calls.Zip(point).ToDictionary(p => p.First.Key, p => p.Second, StringComparer.Ordinal);
            if ((bool)node.Evaluate(call => known[call.Key])) holds = true;
            else fails = true;
            if (holds && fails) break;
        }
        return new ExpressionSpace(holds, fails, !computes);
    }

    /// <summary>
    /// For a number the constants, and between and beyond them as many values as there are calls, so that two calls can stand in any
    /// order; for a text the constants and as many others.
    /// </summary>
    private static List<object> ValuesOf(CallNode call, List<ConstantNode> constants, int calls)
    {
        if (call.Type == ExpressionType.Truth) return [true, false];
        if (call.Type == ExpressionType.Text)
        {
            if (call.Function.Values.Count > 0) return [.. call.Function.Values];
            var others = Enumerable.Range(0, calls).Select(i => $"\n{i}");
            return [.. constants.Select(c => c.Value).OfType<string>().Concat(others).Distinct(StringComparer.Ordinal)];
        }
        var numbers = constants.Select(c => c.Value).OfType<decimal>().Append(0).Distinct().Order().ToList();
        var all = new SortedSet<decimal>(numbers);
        for (var i = 1; i <= calls; i++)
        {
            all.Add(numbers[0] - i);
            all.Add(numbers[^1] + i);
            foreach (var (low, high) in numbers.Zip(numbers.Skip(1))) all.Add(low + ((high - low) * i / (calls + 1)));
        }
        return [.. all.Where(n => !(n < call.Function.Least) && !(n > call.Function.Most)).Select(n => (object)n)];
    }

    private static IEnumerable<object[]> Points(List<List<object>> values)
    {
        var places = new int[values.Count];
        while (true)
        {
            yield return [.. values.Select((v, i) => v[places[i]])];
            var column = values.Count - 1;
            while (column >= 0 && ++places[column] == values[column].Count) places[column--] = 0;
            if (column < 0) yield break;
        }
    }
}
