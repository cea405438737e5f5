using System.Text;

namespace ChatOpsFraud.Web.Files;

/// <summary>What a mail (.eml, RFC 5322 and MIME) says: its subject and its first readable text. Attachments are left alone.</summary>
internal static class MailText
{
    private const int Deepest = 6;
    private const int MostParts = 40;

    /// <summary>The text; null when the mail holds none.</summary>
    public static string? Read(byte[] bytes)
    {
        // One byte, one character: parts with different encodings stand in one file.
        var mail = MailPart.Parse(Encoding.Latin1.GetString(bytes));
        var body = TextOf(mail, 0);
        if (string.IsNullOrWhiteSpace(body)) return null;
        return mail.Header("subject") is { Length: > 0 } subject ? ProgramText.Of("chat.mail", EncodedWords.Decode(subject)) + "\n" + body.Trim() : body.Trim();
    }

    // Of parts that say the same the plain one is taken, whatever the order.
    private static string? TextOf(MailPart part, int depth)
    {
        if (part.MediaType == "text/plain") return part.Text();
        if (part.MediaType == "text/html") return PlainHtml.Of(part.Text());
        if (depth >= Deepest || part.Boundary is not { } boundary) return null;
        var parts = part.Parts(boundary).Take(MostParts).ToList();
        return parts.Where(p => p.MediaType == "text/plain").Concat(parts.Where(p => p.MediaType != "text/plain"))
            .Where(p => !p.IsAttachment)
            .Select(p => TextOf(p, depth + 1))
            .FirstOrDefault(t => !string.IsNullOrWhiteSpace(t));
    }
}
