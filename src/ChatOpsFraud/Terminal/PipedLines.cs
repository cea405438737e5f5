using System.Text;

namespace ChatOpsFraud.Terminal;

/// <summary>
/// Lines of piped input: one message a line, ended by LF alone. U+2028 stands for a line break inside a message, and so does a CR
/// that came with pasted text; TextReader.ReadLine would end the message there.
/// </summary>
internal static class PipedLines
{
    /// <summary>The next message, or null at the end of input.</summary>
    public static string? Read(TextReader input)
    {
        var line = new StringBuilder();
        int next;
        while ((next = input.Read()) >= 0 && next != '\n') line.Append((char)next);
        if (next < 0 && line.Length == 0) return null;
        var text = line.ToString();
        if (text.EndsWith('\r')) text = text[..^1];
        return text.Replace("\r\u2028", "\n", StringComparison.Ordinal).Replace('\u2028', '\n').Replace('\r', '\n');
    }
}
