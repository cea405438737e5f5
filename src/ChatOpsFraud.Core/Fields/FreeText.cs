using System.Text;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields;

/// <summary>
/// Text as it stands, 1 to <see cref="MaxLength"/> UTF-16 units (a line fewer), without anything unseen: no controls but the line break,
/// no direction marks, no lone surrogates.
/// </summary>
public sealed record FreeText
{
    /// <summary>Longest text in UTF-16 units.</summary>
    public const int MaxLength = 4000;

    /// <summary>Longest line, such as a name of a company, in UTF-16 units.</summary>
    public const int MaxLineLength = 200;

    /// <summary>Longest line of ASCII alone: the user agents of some apps are longer than any name.</summary>
    public const int MaxAsciiLineLength = 1000;

    private const int FewestBroken = 3;

    private FreeText(string canonical) => Canonical = canonical;

    /// <summary>The text; also the form that is shown.</summary>
    public string Canonical { get; }

    /// <summary>The form that people see.</summary>
    public string Display => Canonical;

    /// <summary>Reads several lines; line breaks stay, at most one empty line in a row. Refuses garbled text.</summary>
    public static Parsed<FreeText> Parse(string text) => Read(text, static t => JoinLines(JapaneseText.Clean(t)), TooLong);

    /// <summary>
    /// Reads one line: white space folded, full-width letters and digits to ASCII, half-width kana to full-width. Refuses more
    /// than <see cref="MaxLineLength"/> (ASCII: <see cref="MaxAsciiLineLength"/>) and garbled text.
    /// </summary>
    public static Parsed<FreeText> ParseLine(string text) => Read(text, JapaneseText.OneLine, TooLongLine).Then(line =>
        line.Canonical.Length <= MaxLineLength || (line.Canonical.Length <= MaxAsciiLineLength && Ascii.IsValid(line.Canonical))
            ? Parsed<FreeText>.Of(line)
            : TooLongLine(line.Canonical.Length));

    /// <summary>The value for storing and showing.</summary>
    public FieldValue ToFieldValue() => FieldValue.Of(Canonical, Display);

    private static Parsed<FreeText> Read(string text, Func<string, string> shape, Func<int, Parsed<FreeText>> tooLong)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        // Twice the limit leaves room for what cleaning takes away, and keeps huge texts out of the normaliser.
        if (trimmed.Length > MaxLength * 2) return tooLong(trimmed.Length);
        var shaped = shape(trimmed);
        if (shaped.Length == 0) return Parsed<FreeText>.No(Unread.Because(Sentence.Of("field.empty")));
        // The cleaned text is judged too, so that what was taken once is taken again.
        if (IsGarbled(trimmed) || IsGarbled(shaped))
            return Parsed<FreeText>.No(Unread.Because(Sentence.Of("field.text.garbled"), Sentence.Of("field.text.garbledHint")));
        return shaped.Length > MaxLength ? tooLong(shaped.Length) : Parsed<FreeText>.Of(new FreeText(shaped));
    }

    /// <summary>True for a file or a wrong encoding: controls and replacement characters are a tenth of the text, and more than a slip.</summary>
    private static bool IsGarbled(string text)
    {
        var broken = 0;
        foreach (var rune in text.EnumerateRunes())
            if (rune == Rune.ReplacementChar || (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t' or 0x85))) broken++;
        return broken >= FewestBroken && broken * 10 >= text.Length;
    }

    private static Parsed<FreeText> TooLong(int length) => Parsed<FreeText>.No(Unread.Because(
        Sentence.Of("field.text.tooLong", FieldFormat.Number(MaxLength), FieldFormat.Number(length)), Sentence.Of("field.text.hint")));

    private static Parsed<FreeText> TooLongLine(int length) => Parsed<FreeText>.No(Unread.Because(
        Sentence.Of("field.line.tooLong"), Sentence.Of("field.line.hint", FieldFormat.Number(MaxLineLength), FieldFormat.Number(length))));

    private static string JoinLines(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Replace('\t', ' ').Split('\n'))
        {
            var end = line.TrimEnd();
            if (end.Length > 0 || (lines.Count > 0 && lines[^1].Length > 0)) lines.Add(end);
        }
        return string.Join('\n', lines).Trim();
    }
}
