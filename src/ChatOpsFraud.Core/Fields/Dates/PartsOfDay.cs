namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>What the words for a part of the day mean: as a range of hours, and for an hour that stands behind them.</summary>
internal static class PartsOfDay
{
    private static readonly WordTable<PartOfDay> Words = new(
    [
        ("午前中 午前 ごぜん", PartOfDay.Am),
        ("午後 ごご", PartOfDay.Pm),
        ("am a.m. a.m", PartOfDay.ClockAm),
        ("pm p.m. p.m", PartOfDay.ClockPm),
        ("未明", PartOfDay.BeforeDawn),
        ("明け方 明方 あけがた 夜明け", PartOfDay.Dawn),
        ("早朝 朝早く 朝方", PartOfDay.EarlyMorning),
        ("朝", PartOfDay.Morning),
        ("昼前 お昼前", PartOfDay.LateMorning),
        ("昼間 お昼頃 昼頃 お昼ごろ 昼ごろ お昼 昼 日中", PartOfDay.Noon),
        ("昼過ぎ 昼すぎ お昼過ぎ お昼すぎ 昼下がり", PartOfDay.AfterNoon),
        ("夕方 夕刻 夕 ゆうがた", PartOfDay.Evening),
        ("夜間 夜 晩", PartOfDay.Night),
        ("夜遅く 夜遅い", PartOfDay.LateNight),
        ("深夜 真夜中 夜中 夜更け 夜半", PartOfDay.Midnight),
    ]);

    /// <summary>Words that begin like a part of the day and mean something else.</summary>
    private static readonly string[] Others = ["朝日", "朝食", "夕食", "夕立", "夜食", "昼食", "昼休み", "晩ご飯", "夕飯", "夜勤", "日中間"];

    public static bool TryRead(ref Cursor cursor, out PartOfDay part)
    {
        part = default;
        foreach (var other in Others)
            if (cursor.Sees(other)) return false;
        var mark = cursor;
        if (!Words.TryTake(ref cursor, out part)) return false;
        if (!char.IsAsciiLetter(mark.Current) || !char.IsAsciiLetter(cursor.Current)) return true;
        cursor = mark;
        return false;
    }

    /// <summary>The hours of the part, from the midnight of its day; an end of 24 is the next midnight.</summary>
    public static (int From, int To) Hours(PartOfDay part) => part switch
    {
        PartOfDay.Am => (0, 12),
        PartOfDay.Pm => (12, 18),
        PartOfDay.BeforeDawn => (0, 5),
        PartOfDay.Dawn => (3, 6),
        PartOfDay.EarlyMorning => (4, 8),
        PartOfDay.Morning => (5, 11),
        PartOfDay.LateMorning => (9, 12),
        PartOfDay.Noon => (11, 14),
        PartOfDay.AfterNoon => (12, 15),
        PartOfDay.Evening => (16, 19),
        PartOfDay.LateNight => (21, 24),
        PartOfDay.Midnight => (23, 27),
        _ => (18, 24),
    };

    /// <summary>
    /// The hours from midnight that the spoken hour means; empty when the words contradict each other, several when they leave it open.
    /// </summary>
    public static int[] Resolve(PartOfDay part, int hour, int? minute) => part switch
    {
        PartOfDay.None => [hour],
        PartOfDay.Am => hour == 12 ? Twelve(0, 12, minute) : hour < 12 ? [hour] : [],
        PartOfDay.Pm => hour == 12 ? Twelve(12, 24, minute) : hour < 12 ? [hour + 12] : hour < 24 ? [hour] : [],
        PartOfDay.ClockAm => hour <= 12 ? [hour % 12] : [],
        PartOfDay.ClockPm => hour <= 12 ? [hour % 12 + 12] : hour < 24 ? [hour] : [],
        PartOfDay.BeforeDawn or PartOfDay.Dawn or PartOfDay.EarlyMorning or PartOfDay.Morning or PartOfDay.LateMorning =>
            hour < 12 ? [hour] : [],
        PartOfDay.Noon or PartOfDay.AfterNoon => hour is >= 1 and <= 5 ? [hour + 12] : hour is >= 9 and <= 17 ? [hour] : [],
        PartOfDay.Evening => hour is >= 3 and <= 8 ? [hour + 12] : hour is >= 15 and <= 20 ? [hour] : [],
        PartOfDay.Midnight when hour == 12 => [24, 0],
        PartOfDay.Midnight => hour is 10 or 11 ? [hour + 12] : hour < 6 ? [hour + 24, hour] : hour >= 22 ? [hour] : [],
        _ => hour is >= 5 and <= 11 ? [hour + 12] : hour == 12 ? [24] : hour < 5 ? [hour + 24, hour] : hour >= 17 ? [hour] : [],
    };

    /// <summary>
    /// Of twelve sharp people disagree (noon or midnight); with minutes, and with am and pm, they mean what a digital clock shows.
    /// </summary>
    private static int[] Twelve(int clock, int other, int? minute) => minute is not null ? [clock] : [clock, other];
}
