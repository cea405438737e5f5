namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Reads the year of an era: 令和8年, 令8, R08, 平成元年.</summary>
internal static class EraReader
{
    public static bool TryYear(ref Cursor cursor, out YearRead year)
    {
        year = default;
        var mark = cursor;
        if (TryEra(ref cursor, out var era) && TryNumber(ref cursor, out var number, out var first))
        {
            var western = era.Western(number);
            var word = cursor.Next("年", "ねん");
            var valid = number >= 1 && western is >= YearRead.Earliest and <= YearRead.Latest;
            if (!word && !first && cursor.Current is not ('/' or '-' or '.' or '・' or ',' or ' ' or '年')) return Back(ref cursor, mark);
            year = new YearRead(Math.Clamp(western, 1, 9999), word, valid ? null : Reasons.NotFound);
            return !cursor.Sees("代") || Back(ref cursor, mark);
        }
        return Back(ref cursor, mark);
    }

    private static bool TryEra(ref Cursor cursor, out Era era)
    {
        foreach (var known in JapaneseCalendar.AllEras)
        {
            era = known;
            if (cursor.Take(known.Name)) return true;
            var mark = cursor;
            // 令8年, 平31
            if (cursor.Take(known.Name[0]) && (char.IsAsciiDigit(cursor.Current) || cursor.Current == '元')) return true;
            cursor = mark;
            if (cursor.Take(known.Letter))
            {
                cursor.Take('.');
                if (char.IsAsciiDigit(cursor.Current) || cursor.Current == '元') return true;
            }
            cursor = mark;
        }
        era = null!;
        return false;
    }

    private static bool TryNumber(ref Cursor cursor, out int number, out bool first)
    {
        cursor.Spaces();
        number = 1;
        first = cursor.Take('元');
        if (first) return true;
        if (!NumberReader.TryRead(ref cursor, out var read) || read.Value > 99) return false;
        number = read.Value;
        return true;
    }

    private static bool Back(ref Cursor cursor, Cursor mark)
    {
        cursor = mark;
        return false;
    }
}
