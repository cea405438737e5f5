using System.Globalization;
using System.Text;
using System.Xml;

namespace ChatOpsFraud.Documents.Text;

/// <summary>Text of people, reduced to what a document can show: characters and line breaks, nothing that acts.</summary>
internal static class PlainText
{
    /// <summary>
    /// <paramref name="text"/> with every kind of line end as LF, without control characters, lone surrogates and what
    /// XML cannot hold, and without the marks that reorder text on the screen: a statement must read as it was written.
    /// </summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsLineEnd(c))
            {
                plain.Append('\n');
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                plain.Append(c).Append(text[++i]);
            }
            else if (IsShown(c))
            {
                plain.Append(c);
            }
        }
        return plain.ToString();
    }

    /// <summary>As <see cref="Of"/>, on one line.</summary>
    public static string OneLine(string text) => Of(text).Replace('\n', ' ');

    /// <summary>
    /// The length of the longest stretch of Latin text without a place to break it, in characters: a user agent or an
    /// address that no line would hold.
    /// </summary>
    public static int LongestUnbroken(string text)
    {
        int longest = 0, current = 0;
        foreach (var c in text)
        {
            current = c is > ' ' and < '\u1100' ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }
        return longest;
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsShown(char c) =>
        c == '\t' || (XmlConvert.IsXmlChar(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Control && !IsReordering(c));

    private static bool IsReordering(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
