namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>A box with its place on the page.</summary>
/// <param name="Box">The box.</param>
/// <param name="Top">Its upper edge in twips from the top of the sheet.</param>
internal sealed record PlacedBox(Box Box, float Top)
{
    /// <summary>Its lower edge.</summary>
    public float Bottom => Top + Box.Height;
}
