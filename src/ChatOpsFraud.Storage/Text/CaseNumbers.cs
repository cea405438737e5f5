using System.Globalization;

namespace ChatOpsFraud.Storage.Text;

/// <summary>The form of 事案番号: year in Japan, hyphen, at least four digits.</summary>
internal static class CaseNumbers
{
    public static string Format(long year, long ordinal) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{ordinal:D4}");
}
