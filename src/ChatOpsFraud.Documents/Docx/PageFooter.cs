using ChatOpsFraud.Documents.Outline;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Docx;

/// <summary>
/// The footer: number, edition and rule set of the case at the left, page of pages at the right. PAGE and NUMPAGES here
/// are the only field codes of the statement.
/// </summary>
internal static class PageFooter
{
    /// <summary>The footer with <paramref name="text"/> at its left.</summary>
    public static Footer Of(string text)
    {
        var paragraph = StyledText.Paragraph(OutlineStyle.Footer, text);
        paragraph.Append(
            new Run(new TabChar()),
            Field(" PAGE "),
            StyledText.Plain(" / "),
            Field(" NUMPAGES "));
        return new Footer(paragraph);
    }

    // The number shown until the reader's program counts the pages itself.
    private static SimpleField Field(string instruction) => new(StyledText.Plain("1")) { Instruction = instruction };
}
