using System.Globalization;

namespace ChatOpsFraud.Documents.Picture.Lines;

/// <summary>
/// Breaks a text into lines of a width: Japanese between any two characters but for <see cref="Kinsoku"/>, Latin text between
/// words, and a word that no line holds anywhere. Pure and total; every character of the text stands on exactly one line,
/// but for the line breaks and the spaces where a line ends.
/// </summary>
internal static class LineBreaker
{
    // Marks without a width of their own could fill one line without end.
    private const int MostElements = 400;

    private const char FirstJapanese = '\u1100';

    /// <summary>The lines of <paramref name="text"/>, found one by one as they are asked for.</summary>
    /// <param name="text">Its line breaks are LF.</param>
    /// <param name="firstWidth">Width of the first line, in the unit of <paramref name="advance"/>.</param>
    /// <param name="width">Width of the lines after it.</param>
    /// <param name="advance">Width of one character.</param>
    /// <param name="anywhere">True when Latin words may be broken, too: for texts with a stretch that no line holds.</param>
    public static IEnumerable<TextLine> Break(string text, float firstWidth, float width, Advance advance, bool anywhere = false)
    {
        var line = Next(text, 0, firstWidth, advance, anywhere);
        yield return line;
        while (line.Next < text.Length || EndsWithBreak(text, line))
        {
            line = Next(text, line.Next, width, advance, anywhere);
            yield return line;
        }
    }

    private static TextLine Next(string text, int start, float width, Advance advance, bool anywhere)
    {
        // The last character that is no space: what may end a line is decided by it, whatever spaces follow.
        var solid = start..start;
        var (at, used, elements, breakAt) = (start, 0f, 0, start);
        while (at < text.Length && text[at] != '\n')
        {
            var element = ElementAt(text, at);
            if (elements > 0 && MayBreak(text, solid, at, anywhere)) breakAt = at;
            used += advance(element);
            if (elements > 0 && (used > width || elements >= MostElements))
            {
                if (element is " " && MayBreak(text, solid, AfterSpaces(text, at), anywhere)) return Soft(text, start, at);
                var behind = at + element.Length;
                if (Kinsoku.MayHang(element) && MayBreak(text, at..behind, AfterSpaces(text, behind), anywhere)) return Soft(text, start, behind);
                return Soft(text, start, breakAt > start ? breakAt : at);
            }
            if (element is not " ") solid = at..(at + element.Length);
            at += element.Length;
            elements++;
        }
        return new TextLine(start, at - start, Math.Min(at + 1, text.Length), EndsParagraph: true);
    }

    // Behind a line break at the very end stands one more line, an empty one.
    private static bool EndsWithBreak(string text, TextLine line) => line.Next > line.Start + line.Length && text[line.Next - 1] == '\n';

    // Spaces at the end of a line are not seen, and none begins the next one.
    private static TextLine Soft(string text, int start, int end)
    {
        var next = AfterSpaces(text, end);
        while (end > start + 1 && text[end - 1] == ' ') end--;
        if (next < text.Length && text[next] == '\n') return new TextLine(start, end - start, next + 1, EndsParagraph: true);
        return new TextLine(start, end - start, next, EndsParagraph: next == text.Length);
    }

    private static int AfterSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }

    /// <summary>True when a line may end behind the character at <paramref name="before"/> and the next one begin at <paramref name="after"/>; between them are spaces or nothing.</summary>
    private static bool MayBreak(string text, Range before, int after, bool anywhere)
    {
        if (after == text.Length || text[after] == '\n') return true;
        var last = text.AsSpan(before);
        var first = ElementAt(text, after);
        // Spaces alone so far, or a space that stays at the end of its line.
        if (last.Length == 0 || first is " ") return false;
        if (Kinsoku.MayNotBegin(first) || Kinsoku.MayNotEnd(last) || Kinsoku.AreInseparable(last, first)) return false;
        if (anywhere || after > before.End.Value || last[0] >= FirstJapanese || first[0] >= FirstJapanese) return true;
        // shop-a/items: behind the sign, but not inside 045-000-1234 or 1/2.
        return last is "-" or "/" && char.IsLetter(first[0]);
    }

    private static ReadOnlySpan<char> ElementAt(string text, int at) => text.AsSpan(at, StringInfo.GetNextTextElementLength(text.AsSpan(at)));
}
