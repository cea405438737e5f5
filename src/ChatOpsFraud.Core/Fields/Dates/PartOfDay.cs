namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>The words for a part of the day.</summary>
internal enum PartOfDay
{
    None,
    Am,
    Pm,
    ClockAm,
    ClockPm,
    BeforeDawn,
    Dawn,
    EarlyMorning,
    Morning,
    LateMorning,
    Noon,
    AfterNoon,
    Evening,
    Night,
    LateNight,
    Midnight,
}
