namespace ChatOpsFraud.Web.Digests;

/// <summary>When the list warns that evidence may be gone.</summary>
internal static class EvidenceAlarms
{
    /// <summary>A disclosure takes weeks to arrange, so the warning comes a month before.</summary>
    public const int SoonDays = 30;

    public static EvidenceAlarm Of(DateOnly? until, DateOnly today) => until switch
    {
        null => EvidenceAlarm.None,
        { } day when day < today => EvidenceAlarm.Passed,
        { } day when day <= today.AddDays(SoonDays) => EvidenceAlarm.Soon,
        _ => EvidenceAlarm.None,
    };
}
