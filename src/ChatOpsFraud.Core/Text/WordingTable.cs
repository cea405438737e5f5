using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace ChatOpsFraud.Core.Text;

/// <summary>
/// The Japanese sentences of one assembly, read once from its embedded <c>*.ja.json</c> files (code → template).
/// A code stands in one file only; a missing or doubled code is a bug and throws.
/// </summary>
/// <param name="assembly">The assembly that holds the files.</param>
public sealed class WordingTable(Assembly assembly)
{
    private readonly Lazy<FrozenDictionary<string, string>> _templates = new(() => Load(assembly));

    /// <summary>All codes, for the test that every code is spoken and has a text.</summary>
    public IEnumerable<string> Codes => _templates.Value.Keys;

    /// <summary>Fills the template of <paramref name="code"/>: <c>{0}</c> is the first argument.</summary>
    /// <exception cref="KeyNotFoundException">No wording file holds the code.</exception>
    public string Of(string code, params IReadOnlyList<string> arguments)
    {
        if (!_templates.Value.TryGetValue(code, out var template))
            throw new KeyNotFoundException($"No wording for '{code}'.");
        return arguments.Count == 0 ? template : Fill(template, arguments);
    }

    // One pass: a brace that a person typed is never taken for a gap.
    private static string Fill(string template, IReadOnlyList<string> arguments)
    {
        var text = new StringBuilder(template.Length + 32);
        for (var i = 0; i < template.Length; i++)
        {
            var isGap = template[i] == '{' && i + 2 < template.Length && template[i + 2] == '}' && char.IsAsciiDigit(template[i + 1]);
            if (!isGap)
            {
                text.Append(template[i]);
                continue;
            }
            text.Append(arguments[template[i + 1] - '0']);
            i += 2;
        }
        return text.ToString();
    }

    private static FrozenDictionary<string, string> Load(Assembly assembly)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".ja.json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var file = JsonDocument.Parse(stream);
            foreach (var entry in file.RootElement.EnumerateObject()) all.Add(entry.Name, entry.Value.GetString()!);
        }
        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
