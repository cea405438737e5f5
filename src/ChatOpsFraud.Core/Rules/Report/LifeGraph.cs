namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>A drawing of boxes, frames and arrows in whole units; text is <see cref="TextSize"/> units high.</summary>
/// <param name="Width">Width of the drawing.</param>
/// <param name="Height">Height of the drawing.</param>
/// <param name="Frames">Frames around boxes, the outermost first.</param>
/// <param name="Boxes">One for each stage.</param>
/// <param name="Arrows">The ways between them.</param>
public sealed record LifeGraph(
    int Width, int Height, IReadOnlyList<LifeFrame> Frames, IReadOnlyList<LifeFrame> Boxes, IReadOnlyList<LifeArrow> Arrows)
{
    /// <summary>Height of the text on the drawing, in units.</summary>
    public const int TextSize = 13;
}
