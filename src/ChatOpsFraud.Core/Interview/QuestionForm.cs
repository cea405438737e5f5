namespace ChatOpsFraud.Core.Interview;

/// <summary>The forms of names in questionnaire files.</summary>
internal static class QuestionForm
{
    /// <summary>A name such as <c>cardCompany</c>: a lower-case letter, then letters and digits.</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetterLower(text[0])) return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c)) return false;
        }
        return true;
    }

    /// <summary>
    /// Names joined by dots, with <c>[n]</c> after the first for one of several orders and then <c>[m]</c> for one of its items:
    /// <c>orders[n].items[m].price</c>.
    /// </summary>
    public static bool IsFieldId(string text)
    {
        var parts = text.Split('.');
        if (parts.Length < 2) return false;
        var hasOrder = false;
        for (var i = 0; i < parts.Length; i++)
        {
            var place = parts[i].IndexOf('[', StringComparison.Ordinal);
            if (!IsName(place < 0 ? parts[i] : parts[i].AsSpan(0, place))) return false;
            if (place < 0) continue;
            var expected = hasOrder ? "[m]" : "[n]";
            if ((!hasOrder && i > 0) || i == parts.Length - 1 || !parts[i].AsSpan(place).SequenceEqual(expected)) return false;
            hasOrder = true;
        }
        return true;
    }

    /// <summary>A source and a clause of it: <c>jcca:table2</c>.</summary>
    public static bool IsClauseId(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetterLower(text[0]) && IsClause(text.AsSpan(0, colon)) && IsClause(text.AsSpan(colon + 1));
    }

    private static bool IsClause(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '-') return false;
        }
        return !text.IsEmpty;
    }
}
