using ChatOpsFraud.Core.Fields.Dates;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Cases;

/// <summary>
/// How long access logs may still be there. Providers keep them for about three to six months, so the shorter span is counted from the
/// earliest purchase or access: a day to act by, not a promise that the logs last until then.
/// </summary>
public static class EvidenceLife
{
    private const int Months = 3;
    private static readonly string[] Moments = ["orders[n].log.accessedAt", "orders[n].purchasedAt"];

    /// <summary>The day by which the logs may be gone; null while no purchase or access has a day.</summary>
    public static DateOnly? Until(AnswerSheet sheet)
    {
        DateOnly? earliest = null;
        for (var n = 0; n < sheet.GroupOf("orders").Count; n++)
        {
            foreach (var pattern in Moments)
            {
                if (sheet.Value(FieldPath.Fill(pattern, n, 0)) is not { } value || IncidentMoment.FromCanonical(value) is not { IsRead: true, Value.Day: var day }) continue;
                if (earliest is null || day < earliest) earliest = day;
            }
        }
        return earliest?.AddMonths(Months);
    }
}
