namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// One line of a pasted text without its reply and chat marks. Invariant: <see cref="Folded"/> has the length of <see cref="Raw"/>,
/// so that a place found in one can be cut from the other.
/// </summary>
internal sealed record PastedLine
{
    private const int ExcerptLength = 120;

    private PastedLine(int number, string body)
    {
        Number = number;
        Body = body;
        Raw = body.Trim();
        Folded = string.Create(Raw.Length, Raw, static (folded, source) =>
        {
            for (var i = 0; i < source.Length; i++) folded[i] = Fold(source[i]);
        });
    }

    /// <summary>Counted from 1.</summary>
    public int Number { get; }

    /// <summary>As written, trimmed.</summary>
    public string Raw { get; }

    /// <summary>One width of letters, digits, signs and spaces; the same length as <see cref="Raw"/>.</summary>
    public string Folded { get; }

    /// <summary>With its outer white space: a tab at the start is an empty cell.</summary>
    public string Body { get; }

    /// <summary>The line as it is shown to people.</summary>
    public string Excerpt => Raw.Length <= ExcerptLength
        ? Raw
        : Raw[..(char.IsHighSurrogate(Raw[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength)];

    /// <summary>Lines of a cleaned text, in which <c>\n</c> is the only break.</summary>
    public static List<PastedLine> Split(string clean)
    {
        var lines = new List<PastedLine>();
        foreach (var range in clean.AsSpan().Split('\n'))
        {
            var text = clean.AsSpan()[range];
            // A reply quotes each line of the mail that holds the order.
            while (text.TrimStart() is [('>' or '＞'), .. var behind]) text = behind;
            lines.Add(new PastedLine(lines.Count + 1, ChatMark.Strip(text.ToString())));
        }
        return lines;
    }

    /// <summary>The sentences of the line, each as a line of its own under the same number; the line itself where it has only one.</summary>
    public IEnumerable<PastedLine> Sentences()
    {
        var start = 0;
        for (var end = Raw.IndexOf('。', StringComparison.Ordinal); end >= 0 && end + 1 < Raw.Length; end = Raw.IndexOf('。', start))
        {
            yield return new PastedLine(Number, Raw[start..(end + 1)]);
            start = end + 1;
        }
        yield return start == 0 ? this : new PastedLine(Number, Raw[start..]);
    }

    /// <summary>What stands from a place to the end, under the same number.</summary>
    public PastedLine From(int start) => new(Number, Raw[start..]);

    /// <summary>The parts between strokes with spaces around them (注文番号 A-1 / 数量 2) or between wide spaces; empty where there are none.</summary>
    public List<PastedLine> Parts()
    {
        var parts = new List<PastedLine>();
        if (Raw.Length > 400) return parts;
        var start = 0;
        for (var i = 0; i < Raw.Length; i++)
        {
            if (GapAt(i) is not (> 0 and var width)) continue;
            if (i > start) parts.Add(new PastedLine(Number, Raw[start..i]));
            start = i + width;
            i = start - 1;
        }
        if (start > 0) parts.Add(new PastedLine(Number, Raw[start..]));
        return parts;
    }

    private int GapAt(int at)
    {
        if (Folded.AsSpan(at).StartsWith(" / ", StringComparison.Ordinal)) return 3;
        var end = at;
        while (end < Raw.Length && Folded[end] == ' ') end++;
        return end - at > 1 || (end > at && Raw[at] == '　') ? end - at : 0;
    }

    /// <summary>One sign for all its widths and look-alikes.</summary>
    public static char Fold(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' or '\u2003' or '\u2002' => ' ',
        '￥' => '¥',
        '✕' or '✖' or '╳' or '⨯' => '×',
        '−' or '‐' or '‑' or '‒' or '–' => '-',
        '∶' or '︰' or '﹕' => ':',
        '､' => '、',
        '｜' or '│' or '┃' => '|',
        _ => c,
    };
}
