using System.Net;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Web.Files;

/// <summary>The words of an HTML mail. Only words come out; nothing of it is ever shown as HTML.</summary>
internal static partial class PlainHtml
{
    public static string Of(string html)
    {
        var lines = Break().Replace(Cell().Replace(Hidden().Replace(html, ""), "\t"), "\n");
        var words = WebUtility.HtmlDecode(Tag().Replace(lines, ""));
        return string.Join('\n', words.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));
    }

    [GeneratedRegex(@"<!--.*?-->|<(style|script|head)\b.*?</(style|script|head)\s*>", RegexOptions.NonBacktracking | RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"</t[dh]\s*>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Cell();

    [GeneratedRegex(@"<(br|/p|/div|/tr|/li|/h[1-6]|/table)\b[^>]*>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Break();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
