namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>The sheet of the Word document: A4 upright with its margins, in twips (1/20 point).</summary>
internal static class Sheet
{
    public const float Width = 11906;
    public const float Height = 16838;
    public const float Margin = 1418;

    /// <summary>Where the text begins and ends.</summary>
    public const float Left = Margin;
    public const float Right = Left + Outline.ColumnWidths.Total;
    public const float Top = Margin;
    public const float Bottom = Height - Margin;

    /// <summary>Where the footer ends.</summary>
    public const float FooterBottom = Height - 680;

    /// <summary>Between the edge of a cell and its text, at the left and at the right.</summary>
    public const float CellMargin = 108;
}
