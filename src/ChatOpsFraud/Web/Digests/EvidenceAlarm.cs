namespace ChatOpsFraud.Web.Digests;

/// <summary>How near the day is by which evidence may be gone.</summary>
public enum EvidenceAlarm
{
    /// <summary>Far, or not known.</summary>
    None,

    /// <summary>Within <see cref="EvidenceAlarms.SoonDays"/> days.</summary>
    Soon,

    /// <summary>It has passed: the logs may be gone.</summary>
    Passed,
}
