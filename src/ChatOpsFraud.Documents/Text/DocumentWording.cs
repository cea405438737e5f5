using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Documents.Text;

/// <summary>
/// The Japanese words of the documents themselves (titles, heads, buttons), from the embedded <c>*.ja.json</c> files.
/// A missing or doubled code is a bug and throws.
/// </summary>
internal static partial class DocumentWording
{
    private static readonly Lazy<FrozenDictionary<string, string>> Templates = new(Load);

    /// <summary>All codes, for the test that holds them against the code.</summary>
    public static IEnumerable<string> Codes => Templates.Value.Keys;

    /// <summary>
    /// Fills the template of <paramref name="code"/> in one pass, so that a <c>{1}</c> inside an argument stays text.
    /// </summary>
    public static string Of(string code, params IReadOnlyList<string> arguments)
    {
        if (!Templates.Value.TryGetValue(code, out var template))
            throw new KeyNotFoundException($"No wording for '{code}'.");
        return arguments.Count == 0
            ? template
            : Gap().Replace(template, gap => arguments[int.Parse(gap.Groups[1].ValueSpan, CultureInfo.InvariantCulture)]);
    }

    private static FrozenDictionary<string, string> Load()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in EmbeddedText.Names(".ja.json"))
        {
            using var stream = typeof(DocumentWording).Assembly.GetManifestResourceStream(name)!;
            foreach (var (code, template) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
                all.Add(code, template);
        }
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{([0-9])\}", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
