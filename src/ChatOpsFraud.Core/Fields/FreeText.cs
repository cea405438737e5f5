using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields;

/// <summary>
/// Text as it stands, 1 to <see cref="MaxLength"/> UTF-16 units, without anything unseen: no controls but the line break,
/// no direction marks, no lone surrogates.
/// </summary>
public sealed record FreeText
{
    /// <summary>Longest text in UTF-16 units.</summary>
    public const int MaxLength = 4000;

    private FreeText(string canonical) => Canonical = canonical;

    /// <summary>The text; also the form that is shown.</summary>
    public string Canonical { get; }

    /// <summary>The form that people see.</summary>
    public string Display => Canonical;

    /// <summary>Reads several lines; line breaks stay, at most one empty line in a row.</summary>
    public static Parsed<FreeText> Parse(string text) => Read(text, static t => JoinLines(JapaneseText.Clean(t)));

    /// <summary>Reads one line: white space folded, full-width letters and digits to ASCII, half-width kana to full-width.</summary>
    public static Parsed<FreeText> ParseLine(string text) => Read(text, JapaneseText.OneLine);

    /// <summary>The value for storing and showing.</summary>
    public FieldValue ToFieldValue() => FieldValue.Of(Canonical, Display);

    private static Parsed<FreeText> Read(string text, Func<string, string> shape)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        // Twice the limit leaves room for what cleaning takes away, and keeps huge texts out of the normaliser.
        if (trimmed.Length > MaxLength * 2) return TooLong(trimmed.Length);
        var shaped = shape(trimmed);
        if (shaped.Length > MaxLength) return TooLong(shaped.Length);
        return shaped.Length == 0
            ? Parsed<FreeText>.No(Unread.Because(Sentence.Of("field.empty")))
            : Parsed<FreeText>.Of(new FreeText(shaped));
    }

    private static Parsed<FreeText> TooLong(int length) => Parsed<FreeText>.No(Unread.Because(
        Sentence.Of("field.text.tooLong", FieldFormat.Number(MaxLength), FieldFormat.Number(length)), Sentence.Of("field.text.hint")));

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
