using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Outline;
using ChatOpsFraud.Documents.Picture.Fonts;
using ChatOpsFraud.Documents.Picture.Page;
using ChatOpsFraud.Documents.Text;
using SkiaSharp;

namespace ChatOpsFraud.Documents.Picture;

/// <summary>
/// Page 1 of 申出書 as a picture (PNG), for a look at it in a chat. It is drawn from the same outline and the same style sheet as
/// the Word document, without any program beside this one.
/// </summary>
internal static class StatementPicture
{
    /// <summary>A4 at 150 dots an inch.</summary>
    public const int Width = 1240;
    public const int Height = 1754;

    private const float Scale = Width / Sheet.Width;

    // In twips: above the words that the statement goes on, and for the footer, of which one line is enough.
    private const float Distance = 80;
    private const float FooterRoom = 398;

    // Smoothed letters have 256 greys. In steps of 5 % the file is half as large and nobody sees it. The backgrounds of the statement
    // lie on such a step and stay what they are; what is darker is made darker still, so that thin letters can be read in a chat.
    private const double Step = 12.75;
    private const double DarkestBackground = 204;
    private const double Darkening = 1.35;

    private static readonly byte[] Steps = [.. Enumerable.Range(0, 256).Select(i => (byte)Math.Round(Math.Round(Darkened(i) / Step) * Step))];

    private static readonly SKPngEncoderOptions Encoding = new(SKPngEncoderFilterFlags.None, 4);

    /// <summary>The picture of <paramref name="model"/>; on one machine the same model always gives the same bytes.</summary>
    public static byte[] Write(StatementModel model, JapaneseFonts fonts)
    {
        using var letters = new LetterCase(fonts);
        var boxes = new PageBoxes(new Typesetter(letters, StyleSheet.OfStatement), StyleSheet.OfStatement);
        var outline = StatementOutline.Of(model);
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var pen = new Pen(surface.Canvas, Scale))
        using (var steps = SKColorFilter.CreateTable(Steps))
        using (var layer = new SKPaint { ColorFilter = steps })
        {
            surface.Canvas.SaveLayer(layer);
            surface.Canvas.Clear(SKColors.White);
            Draw(pen, FirstPage.Of(boxes.Of(outline)), boxes, outline.Footer);
            surface.Canvas.Restore();
        }
        using var pixels = surface.PeekPixels();
        using var png = pixels.Encode(Encoding) ?? throw new InvalidOperationException("The picture could not be encoded.");
        return png.ToArray();
    }

    private static void Draw(Pen pen, FirstPage page, PageBoxes boxes, string footer)
    {
        foreach (var placed in page.Boxes) placed.Box.Draw(pen, placed.Top);
        DrawTables(pen, page);
        if (page.GoesOn)
            boxes.Paragraph(new OutlineParagraph(OutlineStyle.Particulars, DocumentWording.Of("statement.goesOn")))
                .Draw(pen, Math.Min(page.Bottom + Distance, Sheet.Bottom));
        Box foot = boxes.Paragraph(new OutlineParagraph(OutlineStyle.Footer, footer));
        foot = foot.Upper(FooterRoom) ?? foot;
        foot.Draw(pen, Sheet.FooterBottom - foot.Height);
    }

    private static double Darkened(int level) =>
        level < DarkestBackground ? DarkestBackground * Math.Pow(level / DarkestBackground, Darkening) : level;

    // Rules lie over the fills of both rows that they part.
    private static void DrawTables(Pen pen, FirstPage page)
    {
        var rows = page.Boxes.Where(placed => placed.Box is RowBox).ToList();
        foreach (var placed in rows) ((RowBox)placed.Box).DrawRules(pen, placed.Top);
        foreach (var table in rows.GroupBy(placed => ((RowBox)placed.Box).Table, ReferenceEqualityComparer.Instance))
            RowBox.DrawFrame(pen, table.First().Top, table.Last().Bottom);
    }
}
