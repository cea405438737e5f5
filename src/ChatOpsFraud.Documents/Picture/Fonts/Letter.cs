using SkiaSharp;

namespace ChatOpsFraud.Documents.Picture.Fonts;

/// <summary>A character in the font that shows it.</summary>
/// <param name="Text">The character.</param>
/// <param name="Font">The font in its size.</param>
/// <param name="Advance">How far it moves the pen, in twips.</param>
internal readonly record struct Letter(string Text, SKFont Font, float Advance);
