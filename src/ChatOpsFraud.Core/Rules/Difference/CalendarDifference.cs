using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Compares what each day is, until the last day that the calendar knows.</summary>
internal static class CalendarDifference
{
    private const int MostShown = 10;

    internal static IReadOnlyList<DayChange> Of(OpenDays old, OpenDays current, DateOnly from)
    {
        var changes = new Dictionary<(DayKind Old, DayKind New), List<DateOnly>>();
        for (var day = from; day.Year <= OpenDays.LastYear; day = day.AddDays(1))
        {
            var kinds = (old.KindOf(day), current.KindOf(day));
            if (kinds.Item1 == kinds.Item2) continue;
            if (!changes.TryGetValue(kinds, out var days)) changes.Add(kinds, days = []);
            days.Add(day);
        }
        return [.. changes.OrderBy(c => c.Key).Select(c => new DayChange(Words(c.Key.Old), Words(c.Key.New), c.Value.Count, [.. c.Value.Take(MostShown)]))];
    }

    private static string Words(DayKind kind) => Wording.Of($"difference.day.{kind}");
}
