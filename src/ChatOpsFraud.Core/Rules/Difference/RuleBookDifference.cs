namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>
/// What differs between two rule books: what is decided otherwise, found by looking at every combination of answers, and apart from it
/// what is only worded, cited, ordered or asked otherwise.
/// </summary>
/// <param name="Old">The book before.</param>
/// <param name="New">The book after.</param>
/// <param name="From">Decisions are compared from this day on.</param>
/// <param name="Decisions">One entry for each period in which the tables differ.</param>
/// <param name="Places">Places whose report goes elsewhere.</param>
/// <param name="Days">Days that count otherwise.</param>
/// <param name="Parts">Rows, words, clauses, questions.</param>
public sealed record RuleBookDifference(
    RuleBook Old,
    RuleBook New,
    DateOnly From,
    IReadOnlyList<DecisionPeriod> Decisions,
    IReadOnlyList<PlaceChange> Places,
    IReadOnlyList<DayChange> Days,
    IReadOnlyList<PartChange> Parts)
{
    /// <summary>Whether somebody is decided, sent or advised otherwise.</summary>
    public bool ChangesDecisions => Decisions.Any(p => p.Changes.Count > 0) || Places.Count > 0 || Days.Count > 0;

    /// <summary>Whether nothing differs at all.</summary>
    public bool IsEmpty => !ChangesDecisions && Parts.Count == 0;

    /// <summary>Compares two books.</summary>
    /// <param name="old">The book before.</param>
    /// <param name="current">The book after.</param>
    /// <param name="from">The day in Japan from which on decisions are compared; what was decided before it is past.</param>
    public static RuleBookDifference Of(RuleBook old, RuleBook current, DateOnly from) => new(
        old,
        current,
        from,
        TriageDifference.Of(old.Rules, current.Rules, from),
        JurisdictionDifference.Of(old.Rules, current.Rules, from),
        CalendarDifference.Of(old.Rules.OpenDays, current.Rules.OpenDays, from),
        PartDifference.Of(old, current));
}
