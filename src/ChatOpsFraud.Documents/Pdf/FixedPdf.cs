using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Documents.Pdf;

/// <summary>Takes the moment of writing out of a PDF, so that the same statement gives the same bytes. No length changes: a PDF counts its bytes.</summary>
internal static partial class FixedPdf
{
    /// <summary>The PDF dated <paramref name="date"/>, with identifiers that come from its contents.</summary>
    public static byte[] Of(byte[] pdf, DateOnly date)
    {
        var day = date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var text = Encoding.Latin1.GetString(pdf);
        text = Moment().Replace(text, match => $"{match.Groups["name"].Value}(D:{day}000000");
        var trailer = Math.Max(0, text.LastIndexOf("trailer", StringComparison.Ordinal));
        var (before, end) = (text[..trailer], text[trailer..]);
        var identity = Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(before)));
        return Encoding.Latin1.GetBytes(before + Identifier().Replace(end, match => identity[..match.Length]));
    }

    [GeneratedRegex(@"(?<name>/(CreationDate|ModDate) ?)\(D:[0-9]{14}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Moment();

    // The two parts of /ID and the checksum of LibreOffice.
    [GeneratedRegex("[0-9A-F]{32}", RegexOptions.NonBacktracking)]
    private static partial Regex Identifier();
}
