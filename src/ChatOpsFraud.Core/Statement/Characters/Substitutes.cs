using System.Globalization;
using System.Text;

namespace ChatOpsFraud.Core.Statement.Characters;

/// <summary>Finds what stands for a character (one text element) that e-Gov refuses.</summary>
internal static class Substitutes
{
    // The normaliser of the framework takes every code point but this one.
    private const int NotACharacter = 0xFFFE;

    /// <summary>The substitute, made of allowed characters only, and whether the person should hear of it.</summary>
    public static (string Substitute, bool IsNoted) For(string element)
    {
        if (element is "\r\n") return ("\n", false);
        if (element.Length == 1 && SignSubstitutes.SameLook.TryGetValue(element[0], out var same)) return (same, false);
        var visible = Visible(element);
        if (IsAllowed(visible)) return (visible, false);
        if (visible is [>= '\uFF61' and <= '\uFF9F', ..]) return (HalfWidthKana(visible), false);
        var substitute = new StringBuilder();
        foreach (var rune in Composed(visible).EnumerateRunes()) substitute.Append(ForRune(rune));
        var text = Lost(substitute.ToString());
        return (text, text.Length > 0 || !IsBlank(element));
    }

    private static string ForRune(Rune rune)
    {
        if (rune.IsBmp)
        {
            var c = (char)rune.Value;
            if (Jis0208.Contains(c)) return rune.ToString();
            if (SignSubstitutes.SameLook.TryGetValue(c, out var same)) return same;
            if (SignSubstitutes.Spelled.TryGetValue(c, out var noted)) return noted;
            if (Circled(c) is { } circled) return circled;
        }
        if (KanjiVariants.Of(rune) is { } variant) return variant;
        var decomposed = Decomposed(rune);
        if (decomposed.Length > 0 && IsAllowed(decomposed)) return decomposed;
        return IsPicture(rune) || IsInvisible(rune) ? "" : Replacement.Missing;
    }

    /// <summary>NFKC, and without accents where that is not enough: ㎏ → kg, é → e.</summary>
    private static string Decomposed(Rune rune)
    {
        var compatible = rune.ToString().Normalize(NormalizationForm.FormKC);
        var fitted = Fit(compatible);
        if (IsAllowed(fitted)) return fitted;
        return Fit(string.Concat(compatible.Normalize(NormalizationForm.FormD)
            .Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).Normalize(NormalizationForm.FormC));
    }

    private static string Fit(string text) => string.Concat(text.Select(c =>
        Jis0208.Contains(c) ? c.ToString() : SignSubstitutes.SameLook.TryGetValue(c, out var same) ? same : KanjiVariants.Of(new Rune(char.IsSurrogate(c) ? '\uFFFD' : c)) ?? c.ToString()));

    private static string? Circled(char c) => c switch
    {
        >= '\u2460' and <= '\u2473' => Bracketed(c - '\u2460' + 1),
        >= '\u3251' and <= '\u325F' => Bracketed(c - '\u3251' + 21),
        >= '\u32B1' and <= '\u32BF' => Bracketed(c - '\u32B1' + 36),
        >= '\u24EB' and <= '\u24F4' => Bracketed(c - '\u24EB' + 11),
        >= '\u24F5' and <= '\u24FE' => Bracketed(c - '\u24F5' + 1),
        >= '\u2780' and <= '\u2789' => Bracketed(c - '\u2780' + 1),
        >= '\u278A' and <= '\u2793' => Bracketed(c - '\u278A' + 1),
        (>= '\u24B6' and <= '\u24EA') or (>= '\u3280' and <= '\u32B0') or (>= '\u32D0' and <= '\u32FE') => $"({c.ToString().Normalize(NormalizationForm.FormKC)})",
        _ => null,
    };

    private static string Bracketed(int number) => string.Create(CultureInfo.InvariantCulture, $"({number})");

    /// <summary>The element without variation selectors, joiners and other marks that cannot be seen; ill-formed parts become U+FFFD.</summary>
    private static string Visible(string element)
    {
        var visible = new StringBuilder(element.Length);
        foreach (var rune in element.EnumerateRunes())
            if (!IsInvisible(rune)) visible.Append(rune.Value == NotACharacter ? Rune.ReplacementChar : rune);
        return visible.ToString();
    }

    private static string Composed(string visible) => visible.Normalize(NormalizationForm.FormC);

    private static string HalfWidthKana(string kana) => string.Concat(
        kana.Normalize(NormalizationForm.FormKC).Select(c => c switch { '\u3099' => "゛", '\u309A' => "゜", _ => Jis0208.Contains(c) ? c.ToString() : Replacement.Missing }));

    /// <summary>Several lost parts of one element are one 〓; a lost accent over a kept letter is dropped.</summary>
    private static string Lost(string text)
    {
        if (!text.Contains(Replacement.Missing, StringComparison.Ordinal)) return text;
        var kept = text.Replace(Replacement.Missing, "", StringComparison.Ordinal);
        return kept.Length > 0 ? kept : Replacement.Missing;
    }

    private static bool IsAllowed(string text) => text.Length > 0 && text.All(Jis0208.Contains);

    private static bool IsBlank(string element) => element.EnumerateRunes().All(IsInvisible);

    private static bool IsInvisible(Rune rune) => rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control && rune.Value is not ('\n' or '\r' or '\t' or 0x85);

    private static bool IsPicture(Rune rune) => rune.Value is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) or (>= 0x2B00 and <= 0x2BFF) or 0x20E3
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
