namespace ChatOpsFraud.Core.Triage;

/// <summary>What a day is for those who wait for the police to look at a report (guideline 3(2)).</summary>
public enum DayKind
{
    /// <summary>Reports are looked at.</summary>
    Open,

    /// <summary>A Saturday, a Sunday or a national holiday: the document says that no report is looked at.</summary>
    Holiday,

    /// <summary>年末年始 and nothing else: the document names it without days, so the days are an interpretation.</summary>
    YearEnd,
}
