using System.Text;

namespace ChatOpsFraud.Web.Files;

/// <summary>The text of a file whose encoding nobody names: UTF-8, UTF-16 with its mark, ISO-2022-JP, or what Japanese spreadsheets write.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null for what is no text.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        if (bytes.Contains((byte)0)) return null;
        // ESC $ opens kanji in ISO-2022-JP, and stands in no other text.
        if (bytes.IndexOf((ReadOnlySpan<byte>)[0x1B, (byte)'$']) >= 0) return Named("iso-2022-jp")!.GetString(bytes);
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Named("shift_jis")!.GetString(bytes);
        }
    }

    /// <summary>An encoding by its name in mail; null when it is not known.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
