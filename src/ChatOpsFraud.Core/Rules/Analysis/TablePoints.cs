using System.Numerics;

namespace ChatOpsFraud.Core.Rules.Analysis;

/// <summary>All points of a table's columns, and the smallest description of a set of points.</summary>
internal static class TablePoints
{
    private const int MostExactColumns = 10;

    /// <summary>Every combination of values, in the order of the columns.</summary>
    internal static IEnumerable<int[]> All(IReadOnlyList<Fact> facts) => Within(facts, [.. facts.Select(_ => -1)]);

    /// <summary>Every point that agrees with a partial one (-1 is open).</summary>
    internal static IEnumerable<int[]> Within(IReadOnlyList<Fact> facts, int[] partial)
    {
        var point = partial.Select(p => Math.Max(p, 0)).ToArray();
        while (true)
        {
            yield return (int[])point.Clone();
            var column = facts.Count - 1;
            while (column >= 0 && (partial[column] >= 0 || point[column] == facts[column].Values.Count - 1))
            {
                if (partial[column] < 0) point[column] = 0;
                column--;
            }
            if (column < 0) yield break;
            point[column]++;
        }
    }

    /// <summary>
    /// The fewest facts around a point for which the predicate holds whatever the other facts are. In a table of very many columns the
    /// facts are left out one by one, which leaves none that could go but may miss a smaller choice.
    /// </summary>
    internal static int[] Smallest(IReadOnlyList<Fact> facts, int[] point, Func<int[], bool> holds)
    {
        if (facts.Count > MostExactColumns) return LeftOutOneByOne(facts, point, holds);
        var choices = Enumerable.Range(0, 1 << facts.Count).OrderBy(mask => BitOperations.PopCount((uint)mask)).ThenBy(mask => mask);
        return choices.Select(mask => Kept(point, mask)).First(partial => Within(facts, partial).All(holds));
    }

    /// <summary>The point with only the facts of the mask.</summary>
    private static int[] Kept(int[] point, int mask) => [.. point.Select((value, column) => (mask >> column & 1) == 1 ? value : -1)];

    private static int[] LeftOutOneByOne(IReadOnlyList<Fact> facts, int[] point, Func<int[], bool> holds)
    {
        var smallest = (int[])point.Clone();
        for (var column = facts.Count - 1; column >= 0; column--)
        {
            var value = smallest[column];
            smallest[column] = -1;
            if (!Within(facts, smallest).All(holds)) smallest[column] = value;
        }
        return smallest;
    }

    /// <summary>Whether a point lies in a partial one.</summary>
    internal static bool IsIn(int[] point, int[] partial)
    {
        for (var i = 0; i < point.Length; i++)
            if (partial[i] >= 0 && partial[i] != point[i]) return false;
        return true;
    }

    /// <summary>A partial point as people read it: 立場＝EC加盟店、被害＝はい.</summary>
    internal static string Describe(IReadOnlyList<Fact> facts, int[] partial)
    {
        var cells = facts.Select((f, i) => partial[i] < 0 ? null : Text.Wording.Of("rules.analysis.cell", f.Label, f.Values[partial[i]].Label)).OfType<string>().ToList();
        return cells.Count == 0 ? Text.Wording.Of("rules.analysis.always") : string.Join("、", cells);
    }

    /// <summary>A partial point as a code: <c>triage.role=other+triage.damage=no</c>.</summary>
    internal static string Code(IReadOnlyList<Fact> facts, int[] partial) =>
        string.Join('+', facts.Select((f, i) => partial[i] < 0 ? null : $"{f.Id}={f.Values[partial[i]].Id}").OfType<string>());
}
