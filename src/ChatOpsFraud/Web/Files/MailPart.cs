using System.Text;

namespace ChatOpsFraud.Web.Files;

/// <summary>A mail, or a part of one: headers and body, one character a byte.</summary>
internal sealed class MailPart
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _body;

    private MailPart(string headers, string body)
    {
        _body = body;
        var unfolded = headers.Replace("\n ", " ", StringComparison.Ordinal).Replace("\n\t", " ", StringComparison.Ordinal);
        foreach (var line in unfolded.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) _headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }
    }

    public string MediaType => Header("content-type") is { Length: > 0 } type ? type.Split(';')[0].Trim().ToLowerInvariant() : "text/plain";

    public bool IsAttachment => Header("content-disposition")?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>What separates the parts; null for a part without parts.</summary>
    public string? Boundary => MediaType.StartsWith("multipart/", StringComparison.Ordinal) ? Parameter("boundary") : null;

    public static MailPart Parse(string text)
    {
        // Only what ends a line in a mail: the framework's ReplaceLineEndings would take the byte 85, too, which stands inside of Japanese letters.
        var normal = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (normal.StartsWith('\n')) return new MailPart("", normal[1..]);
        var end = normal.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 ? new MailPart(normal, "") : new MailPart(normal[..end], normal[(end + 2)..]);
    }

    public string? Header(string name) => _headers.GetValueOrDefault(name);

    public IEnumerable<MailPart> Parts(string boundary)
    {
        var pieces = ("\n" + _body).Split("\n--" + boundary);
        return pieces.Skip(1).TakeWhile(p => !p.StartsWith("--", StringComparison.Ordinal)).Select(p => Parse(p[(p.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
    }

    /// <summary>The body as text.</summary>
    public string Text()
    {
        var bytes = Header("content-transfer-encoding")?.Trim().ToLowerInvariant() switch
        {
            "base64" => Base64(_body),
            "quoted-printable" => QuotedPrintable.Decode(_body),
            _ => Encoding.Latin1.GetBytes(_body),
        };
        return Parameter("charset") is { } charset && FileText.Named(charset) is { } encoding ? encoding.GetString(bytes) : FileText.Read(bytes) ?? "";
    }

    // Whatever stands between the letters of Base64 is no part of it; an end that was cut off is left out.
    internal static byte[] Base64(string text)
    {
        var kept = string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/'));
        kept = kept[..^(kept.Length % 4 == 1 ? 1 : 0)];
        return Convert.FromBase64String(kept.PadRight((kept.Length + 3) / 4 * 4, '='));
    }

    private string? Parameter(string name) => (Header("content-type") ?? "").Split(';').Skip(1)
        .Select(p => p.Split('=', 2))
        .FirstOrDefault(p => p.Length == 2 && p[0].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))?[1].Trim().Trim('"');
}
