using System.Text;

namespace ChatOpsFraud.Slack.Text;

/// <summary>Text files as offices write them: UTF-8, UTF-16 with its mark, or Shift_JIS.</summary>
internal static class TextBytes
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private static readonly Lazy<Encoding> ShiftJis = new(() => CodePagesEncodingProvider.Instance.GetEncoding(932)!);

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return ShiftJis.Value.GetString(bytes);
        }
    }
}
