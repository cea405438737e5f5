using System.Globalization;
using System.Text;

namespace ChatOpsFraud.Web.Files;

/// <summary>Quoted-printable of mail: <c>=E6=B3=A8</c>, and <c>=</c> at the end of a line that goes on.</summary>
internal static class QuotedPrintable
{
    public static byte[] Decode(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                bytes.Add((byte)text[i]);
                continue;
            }
            if (i + 1 < text.Length && text[i + 1] == '\n') i++;
            else if (i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                bytes.Add(value);
                i += 2;
            }
            else bytes.Add((byte)'=');
        }
        return [.. bytes];
    }

    /// <summary>The same as it stands in a header, where <c>_</c> is a space.</summary>
    public static byte[] DecodeHeader(string text) => Decode(text.Replace('_', ' '));

    /// <summary>One character a byte, read as UTF-8 or what else it looks like.</summary>
    public static string Raw(string text) => FileText.Read(Encoding.Latin1.GetBytes(text)) ?? "";
}
