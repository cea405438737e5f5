using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace ChatOpsFraud.Core.Text;

/// <summary>
/// The Japanese sentences of the program, read once from the embedded <c>*.ja.json</c> files (code → template).
/// A code stands in one file only; a missing or doubled code is a bug and throws.
/// </summary>
public static class Wording
{
    private static readonly Lazy<FrozenDictionary<string, string>> Templates = new(Load);

    /// <summary>All codes, for the test that every code is spoken and has a text.</summary>
    public static IEnumerable<string> Codes => Templates.Value.Keys;

    /// <summary>Fills the template of <paramref name="code"/>: <c>{0}</c> is the first argument.</summary>
    /// <exception cref="KeyNotFoundException">No wording file holds the code.</exception>
    public static string Of(string code, params IReadOnlyList<string> arguments)
    {
        if (!Templates.Value.TryGetValue(code, out var template))
            throw new KeyNotFoundException($"No wording for '{code}'.");
        if (arguments.Count == 0) return template;
        var text = new StringBuilder(template);
        for (var i = 0; i < arguments.Count; i++)
            text.Replace($"{{{i}}}", arguments[i]);
        return text.ToString();
    }

    private static FrozenDictionary<string, string> Load()
    {
        var assembly = typeof(Wording).Assembly;
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".ja.json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (code, template) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
                all.Add(code, template);
        }
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
