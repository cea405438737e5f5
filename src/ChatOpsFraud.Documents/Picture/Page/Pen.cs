using System.Text;
using ChatOpsFraud.Documents.Picture.Fonts;
using SkiaSharp;

namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>Draws on the sheet. Lengths are in twips; edges of fills and rules fall on whole pixels, so that they are sharp.</summary>
/// <param name="canvas">What is drawn on.</param>
/// <param name="scale">Pixels a twip.</param>
internal sealed class Pen(SKCanvas canvas, float scale) : IDisposable
{
    // Of the height of a Japanese letter this much stands above the base line.
    private const float Ascent = 0.88f;

    private readonly SKPaint _paint = new() { IsAntialias = true, Color = SKColors.Black };

    /// <summary>Fills a rectangle.</summary>
    public void Fill(float left, float top, float right, float bottom, string colour)
    {
        _paint.Color = SKColor.Parse(colour);
        canvas.DrawRect(new SKRect(Snapped(left), Snapped(top), Snapped(right), Snapped(bottom)), _paint);
    }

    /// <summary>Draws a horizontal or vertical rule whose middle lies between the points.</summary>
    public void Rule(float left, float top, float right, float bottom, float thickness, string colour)
    {
        var pixels = Math.Max(1, MathF.Round(thickness * scale));
        var (x, y) = (MathF.Round(left * scale - pixels / 2), MathF.Round(top * scale - pixels / 2));
        var isFlat = bottom == top;
        _paint.Color = SKColor.Parse(colour);
        canvas.DrawRect(
            SKRect.Create(x, y, isFlat ? MathF.Round((right - left) * scale) + pixels : pixels, isFlat ? pixels : MathF.Round((bottom - top) * scale) + pixels),
            _paint);
    }

    /// <summary>Draws lines one below the other, as their style places them between two edges.</summary>
    public void Lines(IReadOnlyList<SetLine> lines, ParagraphStyle style, float left, float right, float top)
    {
        foreach (var (i, line) in lines.Index())
        {
            var begin = left + style.Left + (i == 0 ? style.FirstLine : 0);
            var spare = Math.Max(0, right - begin - line.Width);
            var gaps = line.Runs.Sum(run => run.Letters.Count) - 1;
            var stretch = style.Alignment == Alignment.Both && !line.EndsParagraph && gaps > 0 ? spare / gaps : 0;
            var start = style.Alignment switch { Alignment.Center => begin + spare / 2, Alignment.Right => begin + spare, _ => begin };
            Line(line, style, start, top + i * style.Line, stretch);
        }
    }

    public void Dispose() => _paint.Dispose();

    private void Line(SetLine line, ParagraphStyle style, float left, float top, float stretch)
    {
        var size = style.Lettering.Size;
        var baseline = top + (style.Line - size) / 2 + size * Ascent;
        foreach (var run in line.Runs)
        {
            if (run.Fill is { } fill) Fill(left, top + (style.Line - size) / 2, left + run.Width, top + (style.Line + size) / 2, fill);
            left = Letters(run.Letters, left, baseline, stretch);
        }
    }

    // Letters of one font are drawn in one go, unless the line is stretched.
    private float Letters(IReadOnlyList<Letter> letters, float left, float baseline, float stretch)
    {
        _paint.Color = SKColors.Black;
        canvas.Save();
        canvas.Scale(scale);
        var text = new StringBuilder();
        for (var i = 0; i < letters.Count;)
        {
            var (font, width) = (letters[i].Font, 0f);
            text.Clear();
            do
            {
                text.Append(letters[i].Text);
                width += letters[i].Advance;
                i++;
            }
            while (stretch == 0 && i < letters.Count && ReferenceEquals(letters[i].Font, font));
            canvas.DrawText(text.ToString(), left, baseline, SKTextAlign.Left, font, _paint);
            left += width + stretch;
        }
        canvas.Restore();
        return left;
    }

    private float Snapped(float twips) => MathF.Round(twips * scale);
}
