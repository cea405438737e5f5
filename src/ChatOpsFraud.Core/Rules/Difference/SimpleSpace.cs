using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>
/// The space of one aspect with everything taken out that makes no difference: facts that never matter, and values of a fact that always
/// go together. What remains is small enough to look for the fewest sentences.
/// </summary>
internal sealed class SimpleSpace
{
    private readonly IReadOnlyList<SpaceFact> _facts;
    private readonly IReadOnlyList<SimpleColumn> _columns;

    private SimpleSpace(IReadOnlyList<SpaceFact> facts, IReadOnlyList<SimpleColumn> columns, int[] labels)
    {
        (_facts, _columns, Labels) = (facts, columns, labels);
        Sizes = [.. columns.Select(c => c.Classes.Count)];
        Strides = new int[columns.Count];
        for (int i = columns.Count - 1, stride = 1; i >= 0; i--)
        {
            Strides[i] = stride;
            stride *= columns[i].Classes.Count;
        }
    }

    /// <summary>Number of classes of values of each column.</summary>
    internal int[] Sizes { get; }

    internal int[] Strides { get; }

    /// <summary>Label of each point.</summary>
    internal int[] Labels { get; }

    /// <param name="space">The full space.</param>
    /// <param name="labels">Label of each of its points.</param>
    internal static SimpleSpace Of(FactSpace space, int[] labels) => Of(space.Facts, [.. space.Facts.Select(f => f.Values.Count)], labels);

    /// <summary>A space of numbered values; it cannot be put into words.</summary>
    internal static SimpleSpace Of(int[] sizes, int[] labels) => Of([], [.. sizes], labels);

    /// <summary>The points of a box.</summary>
    internal List<int> PointsOf(bool[][] box)
    {
        List<int> points = [0];
        for (var i = 0; i < box.Length; i++)
        {
            var values = Enumerable.Range(0, box[i].Length).Where(v => box[i][v]).ToList();
            points = [.. points.SelectMany(p => values.Select(v => p + (v * Strides[i])))];
        }
        return points;
    }

    /// <summary>A box in words, with an example.</summary>
    /// <param name="box">For each column the classes that lie in the box.</param>
    internal ChangeCondition Describe(bool[][] box)
    {
        var parts = new List<string>();
        var example = _facts.Select(f => f.Usual).ToArray();
        foreach (var (column, i) in _columns.Select((c, i) => (c, i)))
        {
            var fact = _facts[column.Fact];
            var values = column.Classes.Where((_, c) => box[i][c]).SelectMany(c => c).Order().ToList();
            if (!values.Contains(example[column.Fact])) example[column.Fact] = values[0];
            if (values.Count < fact.Values.Count) parts.Add(Values(fact, values));
        }
        var text = parts.Count == 0 ? Wording.Of("difference.always") : Wording.Of("difference.when", string.Join(Wording.Of("difference.with"), parts));
        return new ChangeCondition(text, string.Join(Wording.Of("difference.comma"), _facts.Select((f, i) => Wording.Of("rules.analysis.cell", f.Label, f.Values[example[i]].Label))));
    }

    private static SimpleSpace Of(IReadOnlyList<SpaceFact> facts, List<int> sizes, int[] labels)
    {
        var columns = new List<SimpleColumn>();
        // From the last column on, so that the strides of those before stay what they are for the labels that remain.
        for (var fact = sizes.Count - 1; fact >= 0; fact--)
        {
            var inner = sizes.Skip(fact + 1).Aggregate(1, (n, s) => n * s);
            var classes = Classes(labels, sizes[fact], inner);
            labels = Keep(labels, sizes[fact], inner, [.. classes.Select(c => c[0])]);
            sizes[fact] = classes.Count;
            if (classes.Count > 1) columns.Insert(0, new SimpleColumn(fact, classes));
        }
        return new SimpleSpace(facts, columns, labels);
    }

    private static string Values(SpaceFact fact, List<int> values)
    {
        var others = Enumerable.Range(0, fact.Values.Count).Except(values).ToList();
        return others.Count < values.Count && fact.Values.Count > 2
            ? Wording.Of("difference.except", fact.Label, Quoted(fact, others))
            : Wording.Of("difference.is", fact.Label, Quoted(fact, values));
    }

    private static string Quoted(SpaceFact fact, IEnumerable<int> values) =>
        string.Join(Wording.Of("rules.trace.or"), values.Select(v => fact.Values[v].Label));

    /// <summary>Groups the values of a column whose slices carry the same labels.</summary>
    private static List<List<int>> Classes(int[] labels, int size, int inner)
    {
        var classes = new List<List<int>>();
        for (var value = 0; value < size; value++)
        {
            var same = classes.Find(c => IsSameSlice(labels, size, inner, c[0], value));
            if (same is null) classes.Add([value]);
            else same.Add(value);
        }
        return classes;
    }

    private static bool IsSameSlice(int[] labels, int size, int inner, int one, int other)
    {
        for (var outer = 0; outer < labels.Length; outer += size * inner)
        {
            if (!labels.AsSpan(outer + (one * inner), inner).SequenceEqual(labels.AsSpan(outer + (other * inner), inner))) return false;
        }
        return true;
    }

    private static int[] Keep(int[] labels, int size, int inner, int[] values)
    {
        var kept = new int[labels.Length / size * values.Length];
        for (var outer = 0; outer < labels.Length / (size * inner); outer++)
            for (var i = 0; i < values.Length; i++)
                labels.AsSpan(((outer * size) + values[i]) * inner, inner).CopyTo(kept.AsSpan(((outer * values.Length) + i) * inner));
        return kept;
    }
}
