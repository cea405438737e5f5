namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>How a paragraph looks, as the style sheet of the Word document says it. Lengths in twips.</summary>
/// <param name="Lettering">Its letters.</param>
/// <param name="Before">Space above it.</param>
/// <param name="After">Space below it.</param>
/// <param name="Line">Height of a line.</param>
/// <param name="Left">Indent of all lines.</param>
/// <param name="FirstLine">What the first line is set in beside that; negative when it hangs out.</param>
/// <param name="Alignment">Where its lines stand.</param>
/// <param name="KeepNext">True when it stays on the page of what comes after it.</param>
/// <param name="Above">The line above it, or null.</param>
/// <param name="Below">The line below it, or null.</param>
internal sealed record ParagraphStyle(
    Lettering Lettering,
    float Before,
    float After,
    float Line,
    float Left,
    float FirstLine,
    Alignment Alignment,
    bool KeepNext,
    PageRule? Above,
    PageRule? Below);
