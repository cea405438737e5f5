namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Reads a moment or a range at the cursor: A, A〜B, AからBまで, 18〜21時.</summary>
internal static class PhraseReader
{
    public static bool TryRead(ref Cursor cursor, DateTime now, out Phrase phrase)
    {
        phrase = null!;
        var from = cursor.At;
        if (TryShortRange(ref cursor, out var first, out var second))
        {
            phrase = new Phrase(first, second, from, End(ref cursor));
            return true;
        }
        if (!AtomReader.TryRead(ref cursor, now, false, out first)) return false;
        first = WithNearness(ref cursor, first);
        var mark = cursor;
        if (TryDash(ref cursor, out var word))
        {
            if (AtomReader.TryRead(ref cursor, now, true, out second) || TryBareEnd(ref cursor, first, out second))
            {
                second = WithNearness(ref cursor, second);
                phrase = new Phrase(first, second, from, End(ref cursor));
                return true;
            }
        }
        cursor = mark;
        var open = cursor.Next("から", "より", "まで", "迄");
        phrase = new Phrase(first, null, from, cursor.At) { IsOpenEnded = open };
        return true;
    }

    private static int End(ref Cursor cursor)
    {
        cursor.Next("まで", "迄");
        cursor.Next("の間", "間", "にかけて", "にかけ");
        return cursor.At;
    }

    private static bool TryDash(ref Cursor cursor, out bool word)
    {
        cursor.Spaces();
        word = cursor.TakeAny("から", "より");
        if (!word && !cursor.TakeAny("~", "--", "-", "to ")) return false;
        cursor.Any(" 、,");
        return true;
    }

    private static Atom WithNearness(ref Cursor cursor, Atom atom)
    {
        var nearness = Approximate.Skip(ref cursor);
        return WholeHour(ref cursor, nearness == Nearness.Exact ? atom : atom with { Nearness = nearness });
    }

    /// <summary>21時台 is the hour from 21:00 on.</summary>
    private static Atom WholeHour(ref Cursor cursor, Atom atom) =>
        atom.Clock is { Hour: not null, Minute: null } clock && cursor.Take('台')
            ? atom with { Clock = clock with { WholeHour = true } }
            : atom;

    /// <summary>11/20〜22: the end is a day of the same month.</summary>
    private static bool TryBareEnd(ref Cursor cursor, Atom first, out Atom second)
    {
        second = null!;
        var mark = cursor;
        if (first.Clock is null && first.Day is { Month: not null } && NumberReader.TryDigits(ref cursor, out var number)
            && number.Digits <= 2 && number.Value is >= 1 and <= 31
            && (cursor.Done || cursor.Current is ' ' or '(' or '、' or 'に' or 'で' or 'の'))
        {
            var day = DayPhrase.OfDate(null, null, number.Value);
            if (WeekdayReader.AfterDate(ref cursor) is { } weekday) day = day with { Weekday = weekday };
            second = new Atom(day, null);
            return true;
        }
        cursor = mark;
        return false;
    }

    /// <summary>18〜21時, 20〜22日: the unit stands once, behind the end.</summary>
    private static bool TryShortRange(ref Cursor cursor, out Atom first, out Atom second)
    {
        (first, second) = (null!, null!);
        var mark = cursor;
        if (NumberReader.TryDigits(ref cursor, out var from) && from.Digits <= 2 && cursor.Next("~", "-")
            && NumberReader.TryRead(ref cursor, out var to) && to.Digits is 1 or 2)
        {
            if (cursor.Current == '時' && cursor.Peek(1) != '間' && from.Value <= 29 && to.Value <= 29)
            {
                cursor.At++;
                first = new Atom(null, new ClockPhrase { Hour = from.Value });
                second = new Atom(null, new ClockPhrase { Hour = to.Value });
                return true;
            }
            if (cursor.Current == '日' && cursor.Peek(1) is not ('前' or '間' or '後') && from.Value is >= 1 and <= 31
                && to.Value is >= 1 and <= 31)
            {
                cursor.At++;
                first = new Atom(DayPhrase.OfDate(null, null, from.Value), null);
                second = new Atom(DayPhrase.OfDate(null, null, to.Value), null);
                return true;
            }
        }
        cursor = mark;
        return false;
    }
}
