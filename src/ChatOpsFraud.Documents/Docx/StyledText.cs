using ChatOpsFraud.Documents.Outline;
using ChatOpsFraud.Documents.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Docx;

/// <summary>
/// The only way text enters the statement: cleaned, and always inside <c>w:t</c>, so that no text of a person becomes a
/// field code, a link or markup.
/// </summary>
internal static class StyledText
{
    // A line of a value cell holds about twice as many Latin characters; from here on a stretch is broken anywhere.
    private const int LongestWord = 24;

    /// <summary>A paragraph of <paramref name="text"/> in a style of <see cref="OutlineStyle"/>; line breaks are kept.</summary>
    public static Paragraph Paragraph(string style, string text)
    {
        var plain = PlainText.Of(text);
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (BreaksAnywhere(plain))
            properties.AppendChild(new WordWrap { Val = false });
        return new Paragraph(properties, Runs(plain));
    }

    /// <summary>True for a text with a stretch of Latin letters that no cell holds: it may be broken anywhere.</summary>
    public static bool BreaksAnywhere(string plain) => PlainText.LongestUnbroken(plain) > LongestWord;

    /// <summary>A run of <paramref name="text"/> that is marked as a gap by words, weight and shading.</summary>
    public static Run Gap(string text)
    {
        var run = Runs(PlainText.Of(text));
        run.PrependChild(new RunProperties(new RunStyle { Val = OutlineStyle.Gap }));
        return run;
    }

    /// <summary>A run of <paramref name="text"/> as it is.</summary>
    public static Run Plain(string text) => Runs(PlainText.Of(text));

    private static Run Runs(string plain)
    {
        var run = new Run();
        var lines = plain.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) run.AppendChild(new Break());
            AppendLine(run, lines[i]);
        }
        return run;
    }

    private static void AppendLine(Run run, string line)
    {
        var pieces = line.Split('\t');
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i > 0) run.AppendChild(new TabChar());
            if (pieces[i].Length > 0)
                run.AppendChild(new DocumentFormat.OpenXml.Wordprocessing.Text(pieces[i]) { Space = SpaceProcessingModeValues.Preserve });
        }
    }
}
