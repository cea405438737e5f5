namespace ChatOpsFraud.Documents.Picture.Lines;

/// <summary>A line of a broken text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Its characters, without the spaces and the line break at its end.</param>
/// <param name="Next">Where the next line begins.</param>
/// <param name="EndsParagraph">True when the text ends it and not the width.</param>
internal readonly record struct TextLine(int Start, int Length, int Next, bool EndsParagraph);
