namespace ChatOpsFraud.Core.Text;

/// <summary>Makes any string one that can be normalised and written as UTF-8.</summary>
public static class WellFormed
{
    private const char Replacement = '\uFFFD';
    private const char NotACharacter = '\uFFFE';

    /// <summary>The text with lone surrogates and U+FFFE as U+FFFD: string.Normalize throws on both. Same length.</summary>
    public static string Of(string text)
    {
        var first = FirstFault(text, 0);
        if (first < 0) return text;
        return string.Create(text.Length, (text, first), static (span, source) =>
        {
            source.text.CopyTo(span);
            for (var at = source.first; at >= 0; at = FirstFault(source.text, at + 1)) span[at] = Replacement;
        });
    }

    private static int FirstFault(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == NotACharacter) return i;
            if (!char.IsSurrogate(text[i])) continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }
        return -1;
    }
}
