using System.Text;
using SkiaSharp;

namespace ChatOpsFraud.Documents.Picture.Fonts;

/// <summary>One font of the machine; it stays open as long as the program runs.</summary>
/// <param name="Typeface">The font.</param>
internal sealed record FontFace(SKTypeface Typeface)
{
    /// <summary>Opens the first font of a file; null when it is none.</summary>
    public static FontFace? Open(string file) => SKTypeface.FromFile(file) is { } typeface ? new FontFace(typeface) : null;

    /// <summary>True when it has a picture for the character.</summary>
    public bool Shows(Rune character)
    {
        using var font = new SKFont(Typeface);
        return font.ContainsGlyph(character.Value);
    }

    /// <summary>True when it has a picture for every character of <paramref name="text"/>.</summary>
    public bool ShowsAll(string text)
    {
        using var font = new SKFont(Typeface);
        return font.ContainsGlyphs(text);
    }
}
