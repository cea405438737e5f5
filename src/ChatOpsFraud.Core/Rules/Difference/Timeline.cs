namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Cuts the time from a day on where something changes.</summary>
internal static class Timeline
{
    /// <summary>Periods between the days on which something begins to be otherwise; the last one has no end.</summary>
    internal static IEnumerable<(DateOnly From, DateOnly? To)> Periods(DateOnly from, IEnumerable<DateOnly> changes)
    {
        var starts = changes.Where(c => c > from).Append(from).Distinct().Order().ToList();
        return starts.Select((start, i) => (start, i + 1 < starts.Count ? starts[i + 1].AddDays(-1) : (DateOnly?)null));
    }

    /// <summary>The days on which a table comes into force, and the first one without it.</summary>
    internal static IEnumerable<DateOnly> Changes(TableHead head) =>
        head.To is { } to && to < DateOnly.MaxValue ? [head.From, to.AddDays(1)] : [head.From];
}
