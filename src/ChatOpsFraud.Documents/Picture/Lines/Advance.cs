namespace ChatOpsFraud.Documents.Picture.Lines;

/// <summary>How far one character as people see it (a text element) moves the pen; 0 for what is not shown.</summary>
internal delegate float Advance(ReadOnlySpan<char> element);
