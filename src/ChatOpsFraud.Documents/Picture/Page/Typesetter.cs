using System.Globalization;
using ChatOpsFraud.Documents.Docx;
using ChatOpsFraud.Documents.Outline;
using ChatOpsFraud.Documents.Picture.Fonts;
using ChatOpsFraud.Documents.Picture.Lines;

namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>Sets texts in lines. Made for one picture and one thread.</summary>
internal sealed class Typesetter(LetterCase letters, StyleSheet styles)
{
    // More lines than the page holds are never seen.
    private const int MostLines = 60;

    /// <summary>The lines of a paragraph that is <paramref name="width"/> twips wide; a mark stands behind its text.</summary>
    public IReadOnlyList<SetLine> Set(OutlineParagraph paragraph, float width)
    {
        var style = styles.Of(paragraph.Style);
        var lines = Set(paragraph.Text, style, width);
        if (paragraph.Mark is not { } mark) return lines;
        var run = Gap(mark, style);
        return lines.Count > 0 && lines[^1].Width + run.Width <= width
            ? [.. lines.SkipLast(1), new SetLine([.. lines[^1].Runs, run], EndsParagraph: true)]
            : [.. lines, new SetLine([run], EndsParagraph: true)];
    }

    /// <summary>The lines of a cell whose text is <paramref name="width"/> twips wide; a mark stands below its text.</summary>
    public IReadOnlyList<SetLine> Set(OutlineCell cell, float width)
    {
        var style = styles.Of(cell.Style);
        if (cell.Mark is not { } mark) return Set(cell.Text, style, width);
        var known = cell.Text.Length == 0 ? [] : Set(cell.Text, style, width);
        return [.. known, .. Set(mark, style with { Lettering = styles.Gap(style) }, width)];
    }

    private List<SetLine> Set(string text, ParagraphStyle style, float width) =>
    [
        .. LineBreaker.Break(
                text,
                width - style.Left - style.FirstLine,
                width - style.Left,
                element => letters.Advance(element, style.Lettering),
                StyledText.BreaksAnywhere(text))
            .Take(MostLines)
            .Select(line => new SetLine([Run(text.AsSpan(line.Start, line.Length), style.Lettering)], line.EndsParagraph)),
    ];

    private SetRun Gap(string mark, ParagraphStyle style) => Run(mark, styles.Gap(style)) with { Fill = OutlineCell.GapFill };

    private SetRun Run(ReadOnlySpan<char> text, Lettering lettering)
    {
        var set = new List<Letter>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text[at..]);
            set.AddRange(letters.Of(text.Slice(at, length), lettering));
            at += length;
        }
        return new SetRun(set, null);
    }
}
