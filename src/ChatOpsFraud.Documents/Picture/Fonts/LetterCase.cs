using System.Globalization;
using System.Text;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Documents.Picture.Page;
using SkiaSharp;

namespace ChatOpsFraud.Documents.Picture.Fonts;

/// <summary>
/// Finds the letters for a character. What no font of the machine shows stands as 〓, as printers do for a letter they lack, and
/// never as an empty box. Letters are set side by side as they come: marks and scripts that need more are readable, not beautiful.
/// Made for one picture and one thread.
/// </summary>
internal sealed class LetterCase(JapaneseFonts fonts) : IDisposable
{
    // A letter with hundreds of marks would cover the lines around it.
    private const int MostParts = 8;

    private static readonly Rune Missing = new('〓');

    private readonly Dictionary<Lettering, Dictionary<string, IReadOnlyList<Letter>>> _known = [];
    private readonly Dictionary<(FontFace Face, bool IsThickened, float Size), SKFont> _sized = [];

    /// <summary>The letters that stand for one character as people see it; none for what is not shown.</summary>
    public IReadOnlyList<Letter> Of(ReadOnlySpan<char> element, Lettering lettering)
    {
        if (!_known.TryGetValue(lettering, out var known)) _known[lettering] = known = new(StringComparer.Ordinal);
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(element, out var letters)) lookup[element] = letters = [.. Find(element.ToString(), lettering)];
        return letters;
    }

    /// <summary>How far a character moves the pen, in twips.</summary>
    public float Advance(ReadOnlySpan<char> element, Lettering lettering)
    {
        var sum = 0f;
        foreach (var letter in Of(element, lettering)) sum += letter.Advance;
        return sum;
    }

    public void Dispose()
    {
        foreach (var font in _sized.Values) font.Dispose();
    }

    private IEnumerable<Letter> Find(string element, Lettering lettering)
    {
        var composed = WellFormed.Of(element).Normalize(NormalizationForm.FormC);
        foreach (var part in composed.EnumerateRunes().Where(part => !IsInvisible(part)).Take(MostParts))
            if (Find(part, lettering) is { } letter) yield return letter;
    }

    private Letter? Find(Rune part, Lettering lettering)
    {
        var (face, isThickened) = fonts.FaceOf(lettering);
        var category = Rune.GetUnicodeCategory(part);
        if (category == UnicodeCategory.SpaceSeparator && !face.Shows(part)) part = new Rune(' ');
        if (part.Value == '\t') part = new Rune('\u3000');
        if (!face.Shows(part)) (face, isThickened) = (fonts.StepIn(part), lettering.IsBold);
        if (face is null)
        {
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark) return null;
            (part, (face, isThickened)) = (Missing, fonts.FaceOf(lettering));
        }
        var font = Sized(face, isThickened, lettering.Size);
        var text = part.ToString();
        return new Letter(text, font, font.MeasureText(text));
    }

    private SKFont Sized(FontFace face, bool isThickened, float size)
    {
        if (_sized.TryGetValue((face, isThickened, size), out var font)) return font;
        return _sized[(face, isThickened, size)] = new SKFont(face.Typeface, size)
        {
            Edging = SKFontEdging.Antialias,
            Hinting = SKFontHinting.None,
            Subpixel = true,
            Embolden = isThickened,
        };
    }

    // Joiners, variation selectors and fillers say how their neighbours look; alone they show nothing.
    private static bool IsInvisible(Rune part) =>
        (Rune.GetUnicodeCategory(part) is UnicodeCategory.Format or UnicodeCategory.Control && part.Value != '\t')
        || part.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or 0x034F or (>= 0x115F and <= 0x1160) or 0x3164 or 0xFFA0;
}
