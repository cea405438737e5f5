using ChatOpsFraud.Documents.Picture.Fonts;

namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>Letters of one look on a line.</summary>
/// <param name="Letters">The letters in order.</param>
/// <param name="Fill">Background as RRGGBB, or null.</param>
internal sealed record SetRun(IReadOnlyList<Letter> Letters, string? Fill)
{
    /// <summary>In twips.</summary>
    public float Width { get; } = Letters.Sum(letter => letter.Advance);
}
