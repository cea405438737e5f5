namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>Where the lines of a paragraph stand.</summary>
internal enum Alignment
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,

    /// <summary>From edge to edge, but for the last line.</summary>
    Both,
}
