namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>
/// Covers the points of one label exactly with boxes: a set of values for each column, every combination of them inside. Few boxes make few
/// sentences; the fewest possible is a hard problem, so the largest box is taken again and again, and boxes that turn out needless go.
/// </summary>
internal static class BoxCover
{
    /// <summary>In a space larger than this only a few orders of growth are tried.</summary>
    private const int LargeSpace = 20_000;

    private const int MostOrders = 120;

    internal static IReadOnlyList<bool[][]> Of(SimpleSpace space, int label)
    {
        var open = new HashSet<int>();
        for (var point = 0; point < space.Labels.Length; point++)
            if (space.Labels[point] == label) open.Add(point);
        var orders = Orders(space.Sizes.Length).Take(space.Labels.Length > LargeSpace ? 2 : MostOrders).ToList();
        var boxes = new List<(bool[][] Box, List<int> Points)>();
        while (open.Count > 0)
        {
            var seed = open.Min();
            var best = orders.Select(order => Grow(space, label, seed, order))
                .Select(box => (Box: box, Points: space.PointsOf(box)))
                .MaxBy(b => (b.Points.Count(open.Contains), b.Points.Count));
            open.ExceptWith(best.Points);
            boxes.Add(best);
        }
        for (var i = boxes.Count - 1; i >= 0; i--)
        {
            var others = boxes.Where((_, j) => j != i).SelectMany(b => b.Points).ToHashSet();
            if (boxes[i].Points.TrueForAll(others.Contains)) boxes.RemoveAt(i);
        }
        return [.. boxes.Select(b => b.Box)];
    }

    /// <summary>The box around a point that takes in as much as it can, column after column in this order.</summary>
    private static bool[][] Grow(SimpleSpace space, int label, int seed, int[] order)
    {
        var box = space.Sizes.Select(size => new bool[size]).ToArray();
        for (var i = 0; i < box.Length; i++) box[i][seed / space.Strides[i] % space.Sizes[i]] = true;
        foreach (var column in order)
            for (var value = 0; value < box[column].Length; value++)
            {
                if (box[column][value]) continue;
                var slice = box.Select((values, i) => i == column ? Only(values.Length, value) : values).ToArray();
                box[column][value] = space.PointsOf(slice).TrueForAll(p => space.Labels[p] == label);
            }
        return box;
    }

    private static bool[] Only(int length, int value)
    {
        var only = new bool[length];
        only[value] = true;
        return only;
    }

    /// <summary>Every order of the columns, or as many as anybody takes; the plain one and its reverse come first.</summary>
    private static IEnumerable<int[]> Orders(int columns)
    {
        int[] plain = [.. Enumerable.Range(0, columns)];
        yield return plain;
        yield return [.. plain.Reverse()];
        foreach (var order in Permutations(plain, 0)) yield return order;
    }

    private static IEnumerable<int[]> Permutations(int[] order, int from)
    {
        if (from >= order.Length - 1)
        {
            yield return (int[])order.Clone();
            yield break;
        }
        for (var i = from; i < order.Length; i++)
        {
            (order[from], order[i]) = (order[i], order[from]);
            foreach (var rest in Permutations(order, from + 1)) yield return rest;
            (order[from], order[i]) = (order[i], order[from]);
        }
    }
}
