namespace ChatOpsFraud.Documents.Outline;

/// <summary>A paragraph.</summary>
/// <param name="Style">One of <see cref="OutlineStyle"/>.</param>
/// <param name="Text">What stands in it, cleaned; line breaks are kept.</param>
/// <param name="Mark">未確認（後日補足） behind the text, in the style <see cref="OutlineStyle.Gap"/>; null where nothing is missing.</param>
/// <param name="KeepNext">True when it stays on the page of the part after it, beside what its style says.</param>
internal sealed record OutlineParagraph(string Style, string Text, string? Mark = null, bool KeepNext = false) : OutlinePart;
