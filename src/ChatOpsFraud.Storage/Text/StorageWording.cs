using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace ChatOpsFraud.Storage.Text;

/// <summary>The sentences of <c>Storage.ja.json</c>. The store does not lean on Core, which has its own for the interview.</summary>
internal static class StorageWording
{
    private static readonly Lazy<FrozenDictionary<string, string>> Templates = new(Load);

    public static IEnumerable<string> Codes => Templates.Value.Keys;

    public static string Of(string code, params ReadOnlySpan<string> arguments)
    {
        var text = new StringBuilder(Templates.Value[code]);
        for (var i = 0; i < arguments.Length; i++) text.Replace($"{{{i}}}", arguments[i]);
        return text.ToString();
    }

    private static FrozenDictionary<string, string> Load()
    {
        using var stream = typeof(StorageWording).Assembly.GetManifestResourceStream("ChatOpsFraud.Storage.Text.Storage.ja.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToFrozenDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal);
    }
}
