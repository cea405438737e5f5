using System.Net;

namespace ChatOpsFraud.Documents.Text;

/// <summary>Text for HTML: every text on a page goes through here, in element content and in quoted attributes alike.</summary>
internal static class Escaped
{
    /// <summary>A text from outside, cleaned and escaped.</summary>
    public static string Of(string text) => WebUtility.HtmlEncode(PlainText.Of(text));

    /// <summary>As <see cref="Of"/>, for element content only: line breaks are seen whatever the style sheet says.</summary>
    public static string Lines(string text) => Of(text).Replace("\n", "<br>", StringComparison.Ordinal);

    /// <summary>A text of our own wording, its arguments cleaned with it.</summary>
    public static string Wording(string code, params IReadOnlyList<string> arguments) => Of(DocumentWording.Of(code, arguments));
}
