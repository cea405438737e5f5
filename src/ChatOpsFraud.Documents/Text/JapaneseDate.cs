using System.Globalization;

namespace ChatOpsFraud.Documents.Text;

/// <summary>A date as official Japanese papers write it.</summary>
internal static class JapaneseDate
{
    private static readonly DateOnly ReiwaBegan = new(2019, 5, 1);

    /// <summary>
    /// 和暦 with 西暦 in brackets, e.g. 令和8年11月23日（2026年11月23日）. Before 令和 the 西暦 alone: no statement is that old.
    /// </summary>
    public static string Of(DateOnly date)
    {
        var western = DocumentWording.Of("date.western", Number(date.Year), Number(date.Month), Number(date.Day));
        if (date < ReiwaBegan) return western;
        var year = date.Year - ReiwaBegan.Year + 1;
        var era = year == 1 ? DocumentWording.Of("date.firstYear") : Number(year);
        return DocumentWording.Of("date.both", era, Number(date.Month), Number(date.Day), western);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
