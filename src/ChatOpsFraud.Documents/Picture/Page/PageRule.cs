namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>A line above or below a paragraph.</summary>
/// <param name="Thickness">In twips.</param>
/// <param name="Space">Distance from the text, in twips.</param>
/// <param name="Colour">As RRGGBB.</param>
internal sealed record PageRule(float Thickness, float Space, string Colour);
