using System.Globalization;

namespace ChatOpsFraud.Web.Access;

/// <summary>The name under which a person appears: one line, without anything that could turn or hide text.</summary>
internal static class PersonName
{
    public const int Longest = 40;

    /// <summary>The name as it may be stored; null when nothing is left of it.</summary>
    public static string? Cleaned(string? typed)
    {
        if (typed is null) return null;
        var kept = string.Concat(typed.EnumerateRunes().Where(IsShown)).Trim();
        var elements = StringInfo.GetTextElementEnumerator(kept);
        var name = "";
        for (var count = 0; count < Longest && elements.MoveNext(); count++) name += elements.GetTextElement();
        return name.Length == 0 ? null : name.Trim();
    }

    private static bool IsShown(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate) && rune.Value != 0xFFFD;
}
