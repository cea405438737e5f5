using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Outline;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Docx;

/// <summary>
/// 申出書 as a Word document (Open XML, A4 portrait), with the items of 表2 and 表3 of the guideline. Gaps are marked and
/// listed at the end: a statement with gaps is valid and goes out now (guideline 4(2)).
/// </summary>
public static class StatementDocx
{
    /// <summary>
    /// The document of <paramref name="model"/>: no macro, no link, no field but the page numbers; texts of people stand as
    /// text, without control characters. The same model always gives the same bytes.
    /// </summary>
    public static byte[] Write(StatementModel model)
    {
        var outline = StatementOutline.Of(model);
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "rIdDocument");
            FixedParts.AddTo(main);
            FixedParts.AddProperties(document, model);
            var footer = main.AddNewPart<FooterPart>("rIdFooter");
            footer.Footer = PageFooter.Of(outline.Footer);
            main.Document = new Document(Body(outline, main.GetIdOfPart(footer)));
        }
        return FixedZip.Of(stream, model.IssuedOn);
    }

    private static Body Body(StatementOutline outline, string footerId)
    {
        var body = new Body(outline.Parts.Select(part => part switch
        {
            OutlineTable table => (OpenXmlElement)TableFrame.Of(table),
            OutlineParagraph paragraph => Paragraph(paragraph),
            _ => throw new InvalidOperationException($"Nothing is written for {part.GetType().Name}."),
        }));
        body.AppendChild(Page(footerId));
        return body;
    }

    private static Paragraph Paragraph(OutlineParagraph outline)
    {
        var paragraph = StyledText.Paragraph(outline.Style, outline.Text);
        if (outline.Mark is { } mark) paragraph.AppendChild(StyledText.Gap(mark));
        if (outline.KeepNext) paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }

    // A4 in twips, 25 mm on every side.
    private static SectionProperties Page(string footerId) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footerId },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1418, Right = 1418, Bottom = 1418, Left = 1418, Header = 720, Footer = 680, Gutter = 0 });
}
