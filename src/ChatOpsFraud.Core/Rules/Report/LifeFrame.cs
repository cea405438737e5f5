namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>A rectangle with words: in the middle of a box, in the lower left corner of a frame.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Text">The words.</param>
public sealed record LifeFrame(int X, int Y, int Width, int Height, string Text);
