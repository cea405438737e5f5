using System.Text.RegularExpressions;

namespace ChatOpsFraud.Web.Files;

/// <summary>Words of a mail header that are not ASCII: <c>=?UTF-8?B?…?=</c> (RFC 2047).</summary>
internal static partial class EncodedWords
{
    public static string Decode(string header)
    {
        // Between two such words white space is only there to keep the line short.
        var joined = Between().Replace(header, "?==?");
        return joined.Contains("=?", StringComparison.Ordinal) ? Word().Replace(joined, DecodeWord) : QuotedPrintable.Raw(joined);
    }

    private static string DecodeWord(Match word)
    {
        if (FileText.Named(word.Groups["charset"].Value.Split('*')[0]) is not { } encoding) return word.Value;
        var text = word.Groups["text"].Value;
        return encoding.GetString(word.Groups["how"].Value is "B" or "b" ? MailPart.Base64(text) : QuotedPrintable.DecodeHeader(text));
    }

    [GeneratedRegex(@"\?=[ \t]+=\?", RegexOptions.NonBacktracking)]
    private static partial Regex Between();

    [GeneratedRegex(@"=\?(?<charset>[\w*.:-]{1,40})\?(?<how>[BbQq])\?(?<text>[^? ]*)\?=", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
