using System.Text;

namespace ChatOpsFraud.Documents.Text;

/// <summary>Text files that travel inside the assembly: wording, styles, the page's script.</summary>
internal static class EmbeddedText
{
    /// <summary>Names of all embedded files that end in <paramref name="ending"/>.</summary>
    public static IEnumerable<string> Names(string ending) =>
        typeof(EmbeddedText).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>
    /// The file <paramref name="name"/> (folders joined by dots, e.g. <c>Egov.sheet.js</c>), line ends as LF: a
    /// checkout with CRLF would otherwise change a hash that a browser computes over LF.
    /// </summary>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream($"ChatOpsFraud.Documents.{name}")
            ?? throw new InvalidOperationException($"Not embedded: {name}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
