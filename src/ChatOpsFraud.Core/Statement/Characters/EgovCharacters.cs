using System.Globalization;
using System.Text;

namespace ChatOpsFraud.Core.Statement.Characters;

/// <summary>
/// Makes a text that e-Gov takes. e-Gov refuses everything beyond ASCII and JIS X 0208: ①, Ⅰ, ㈱, 髙, 﨑, half-width kana, emoji.
/// </summary>
public static class EgovCharacters
{
    /// <summary>
    /// Replaces what e-Gov refuses. Total: any text comes out as one that passes <see cref="IsAllowed"/> in every character.
    /// </summary>
    public static EgovText Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        var notes = new Dictionary<string, Replacement>(StringComparer.Ordinal);
        var known = new Dictionary<string, (string Substitute, bool IsNoted)>(StringComparer.Ordinal);
        var position = 0;
        for (var at = 0; at < text.Length;)
        {
            position++;
            if (IsAlone(text, at))
            {
                result.Append(text[at++]);
                continue;
            }
            var element = StringInfo.GetNextTextElement(text, at);
            at += element.Length;
            if (!known.TryGetValue(element, out var found)) known[element] = found = Substitutes.For(element);
            var (substitute, isNoted) = found;
            result.Append(substitute);
            if (isNoted) Note(notes, element, substitute, position);
        }
        return new EgovText(result.ToString(), [.. notes.Values.OrderBy(n => n.Position)]);
    }

    /// <summary>True for a character that e-Gov takes in a text field.</summary>
    public static bool IsAllowed(char c) => Jis0208.Contains(c);

    // Text elements are slow to find; nearly all characters stand alone and are allowed.
    private static bool IsAlone(string text, int at) =>
        Jis0208.Contains(text[at]) && (at + 1 == text.Length || Jis0208.Contains(text[at + 1]) || text[at + 1] is >= '\uFF61' and <= '\uFF9F');

    private static void Note(Dictionary<string, Replacement> notes, string original, string substitute, int position) =>
        notes[original] = notes.TryGetValue(original, out var earlier)
            ? earlier with { Count = earlier.Count + 1 }
            : new Replacement(original, substitute, 1, position);
}
