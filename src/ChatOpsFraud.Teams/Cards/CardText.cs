using System.Globalization;
using System.Text;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>
/// Text of people in cards: shown, never obeyed. Runs of a RichTextBlock know no Markdown and no links; what is left are the functions in
/// double braces and mentions, which are taken apart by a character without width, and characters that turn the order of the others.
/// </summary>
internal static class CardText
{
    private const char Joiner = '\u2060';
    private const string FormatSigns = "*_[]()~`#<>\\";
    private const int ToFullWidth = 0xFEE0;

    /// <summary>For a run of text: one line.</summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length + 8);
        var before = '\0';
        foreach (var c in WellFormed.Of(text))
        {
            if (IsInvisible(c)) continue;
            if ((before == '{' && c == '{') || (before == '<' && c is 'a' or 'A' or '/')) safe.Append(Joiner);
            safe.Append(c);
            before = c;
        }
        return safe.ToString();
    }

    /// <summary>For titles of choices and for the name in a mention, where Markdown might be read: its signs become their wide forms.</summary>
    public static string WithoutFormat(string text) =>
        string.Concat(Safe(text).Select(c => FormatSigns.Contains(c, StringComparison.Ordinal) ? (char)(c + ToFullWidth) : c));

    /// <summary>For the value of an input, which comes back as it was: only what no keyboard makes is left out.</summary>
    public static string AsTyped(string text) => string.Concat(WellFormed.Of(text).Where(c => c is '\n' or '\t' || !char.IsControl(c)));

    /// <summary>The lines of a text; long ones in pieces that end between characters as people see them.</summary>
    public static IEnumerable<string> Lines(string text, int longest)
    {
        foreach (var line in text.Split('\n'))
        {
            if (line.Length <= longest)
            {
                yield return line;
                continue;
            }
            var piece = new StringBuilder();
            var elements = StringInfo.GetTextElementEnumerator(line);
            while (elements.MoveNext())
            {
                var element = elements.GetTextElement();
                if (piece.Length > 0 && piece.Length + element.Length > longest)
                {
                    yield return piece.ToString();
                    piece.Clear();
                }
                // One character with thousands of marks is cut like any other text.
                piece.Append(element.Length > longest ? element[..longest] : element);
            }
            yield return piece.ToString();
        }
    }

    private static bool IsInvisible(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or Joiner;
}
