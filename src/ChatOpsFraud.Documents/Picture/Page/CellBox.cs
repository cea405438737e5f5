namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>A cell as it stands in its row. Lengths in twips.</summary>
/// <param name="Style">Style of its text.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Fill">Background as RRGGBB, or null.</param>
/// <param name="Left">Its left edge on the sheet.</param>
/// <param name="Width">Its width, margins included.</param>
internal sealed record CellBox(ParagraphStyle Style, IReadOnlyList<SetLine> Lines, string? Fill, float Left, float Width)
{
    /// <summary>Height of the text with the space above and below it.</summary>
    public float Height => Style.Before + Lines.Count * Style.Line + Style.After;

    /// <summary>The cell with as many lines as fit into <paramref name="room"/>.</summary>
    public CellBox Upper(float room) => this with { Lines = [.. Lines.Take((int)((room - Style.Before - Style.After) / Style.Line))] };
}
