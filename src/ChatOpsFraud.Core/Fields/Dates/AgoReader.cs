namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Reads a distance from now: 2時間半前, 3日ほど前, 1か月と2日前, 2、3日前, 半年前. Distances ahead (3日後) count as such.</summary>
internal static class AgoReader
{
    private enum Unit { Century, Year, Month, Week, Day, Hour, Minute, Second }

    private static readonly WordTable<Unit> Units = new(
    [
        ("世紀", Unit.Century),
        ("年間 年 years year", Unit.Year),
        ("か月間 ヶ月間 か月 ヶ月 ヵ月 カ月 ケ月 箇月 個月 months month", Unit.Month),
        ("週間 週 weeks week", Unit.Week),
        ("日間 日 days day", Unit.Day),
        ("時間 hours hour hrs hr", Unit.Hour),
        ("分間 分 minutes minute mins min", Unit.Minute),
        ("秒間 秒 seconds second secs sec", Unit.Second),
    ]);

    private static readonly string[] About = ["ほど", "くらい", "ぐらい", "程度", "程", "ばかり", "ちょっと", "弱", "強"];

    public static bool TryRead(ref Cursor cursor, DateTime now, out DayPhrase day)
    {
        day = null!;
        var mark = cursor;
        var rough = cursor.TakeAny("約", "およそ", "だいたい", "たぶん");
        if (!rough) cursor.TakeAny("今から", "いまから", "ちょうど");
        cursor.Spaces();
        if (TryBetween(ref cursor, now, out day)) return true;
        var shift = new Shift(now);
        var any = false;
        while (any ? TryPart(ref cursor, shift, true) : TryPart(ref cursor, shift, false)) any = true;
        if (any && TryDirection(ref cursor, out var sign, out var about))
        {
            var read = shift.Apply(sign);
            day = read with { IsDistance = true, IsRough = read.IsRough || rough || about };
            return true;
        }
        cursor = mark;
        return false;
    }

    /// <summary>2、3日前, 二三時間前: a span of days or of hours.</summary>
    private static bool TryBetween(ref Cursor cursor, DateTime now, out DayPhrase day)
    {
        day = null!;
        var mark = cursor;
        if (TryFewAndMany(ref cursor, out var few, out var many) && many > few && many <= 60
            && Units.TryTake(ref cursor, out var unit) && unit >= Unit.Week && TryDirection(ref cursor, out var sign, out _) && sign < 0)
        {
            day = Between(new Shift(now, unit, many).Apply(-1), new Shift(now, unit, few).Apply(-1));
            return true;
        }
        cursor = mark;
        return false;
    }

    private static DayPhrase Between(DayPhrase first, DayPhrase last) => (first.Instant, last.Instant) switch
    {
        ({ } begin, { } end) => first with { Instant = begin with { End = end.Start }, IsRough = true },
        _ => DayPhrase.Of(first.Fixed!.Value.From, last.Fixed!.Value.To) with { IsRough = true },
    };

    /// <summary>Two numbers with a sign between them, or 二三, which is two or three and not twenty-three.</summary>
    private static bool TryFewAndMany(ref Cursor cursor, out int few, out int many)
    {
        (few, many) = (0, 0);
        if (NumberReader.TryPair(ref cursor, out few))
        {
            many = few + 1;
            return true;
        }
        if (!NumberReader.TryRead(ref cursor, out var first) || !cursor.TakeAny("、", ",", "~", "-", "・")) return false;
        if (first.Digits > 0 ? !NumberReader.TryDigits(ref cursor, out var last) : !NumberReader.TryRead(ref cursor, out last)) return false;
        (few, many) = (first.Value, last.Value);
        return true;
    }

    private static bool TryPart(ref Cursor cursor, Shift shift, bool more)
    {
        var mark = cursor;
        if (more) cursor.Any(" と、,");
        var half = 0.0;
        if (cursor.Take("四半")) half = 0.25;
        else if (cursor.Take('半')) half = 0.5;
        var count = half;
        if (half == 0)
        {
            if (!NumberReader.TryRead(ref cursor, out var number) || number.Value > 9999) return Back(ref cursor, mark);
            count = number.Value;
        }
        cursor.Spaces();
        if (!TryUnit(ref cursor, half, out var unit)) return Back(ref cursor, mark);
        if (half == 0 && cursor.Take('半')) count += 0.5;
        shift.Add(unit, count);
        return true;
    }

    private static bool TryUnit(ref Cursor cursor, double half, out Unit unit)
    {
        // 半月 is half a month, but 2月 is February.
        if (half > 0 && cursor.Take('月'))
        {
            unit = Unit.Month;
            return true;
        }
        return Units.TryTake(ref cursor, out unit);
    }

    private static bool TryDirection(ref Cursor cursor, out int sign, out bool about)
    {
        sign = -1;
        cursor.Spaces();
        about = cursor.TakeAny(About);
        cursor.TakeAny("も");
        cursor.Spaces();
        if (cursor.Sees("前後") || cursor.Sees("前半")) return false;
        if (cursor.TakeAny("前", "まえ", "ago")) return true;
        sign = 1;
        return cursor.TakeAny("後", "あと");
    }

    private static bool Back(ref Cursor cursor, Cursor mark)
    {
        cursor = mark;
        return false;
    }

    /// <summary>Collects the parts of a distance and applies them; days and longer give a day, shorter ones an instant.</summary>
    private sealed class Shift(DateTime now)
    {
        private int _months;
        private int _days;
        private double _seconds;
        private Unit _finest = Unit.Century;

        public Shift(DateTime now, Unit unit, int count)
            : this(now) => Add(unit, count);

        public void Add(Unit unit, double count)
        {
            if (unit > _finest) _finest = unit;
            switch (unit)
            {
                case Unit.Century: _months += (int)(count * 1200); break;
                case Unit.Year: _months += (int)(count * 12); break;
                case Unit.Month: (_months, _days) = (_months + (int)count, _days + (int)(count % 1 * 30)); break;
                case Unit.Week: _days += (int)Math.Ceiling(count * 7); break;
                case Unit.Day when count % 1 != 0: (_seconds, _finest) = (_seconds + count * 86400, Unit.Hour); break;
                case Unit.Day: _days += (int)count; break;
                case Unit.Hour: _seconds += count * 3600; break;
                case Unit.Minute: _seconds += count * 60; break;
                default: _seconds += count; break;
            }
        }

        public DayPhrase Apply(int sign)
        {
            if (_months + _days / 30 > (now.Year - YearRead.Earliest) * 12) return DayPhrase.Refused(Reasons.TooFarAway);
            var at = now.AddMonths(sign * _months).AddDays(sign * _days).AddSeconds(sign * _seconds);
            if (_finest < Unit.Hour) return DayPhrase.Of(DateOnly.FromDateTime(at)) with { IsRough = _finest < Unit.Day };
            var precision = _finest == Unit.Second ? MomentPrecision.Second : MomentPrecision.Minute;
            var unit = precision == MomentPrecision.Second ? TimeSpan.TicksPerSecond : TimeSpan.TicksPerMinute;
            return new DayPhrase { IsRough = true, Instant = new Interval(new DateTime(at.Ticks - at.Ticks % unit), null, precision) };
        }
    }
}
