using System.Text.Json;

namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// One JSON object of a questionnaire file. A key that is unknown or stands twice is a finding: System.Text.Json would
/// silently ignore the first and take the last of the second, and a compliance lead would see no effect of an edit.
/// </summary>
internal sealed class StrictObject
{
    /// <summary>Longest text; every channel can show it in one block.</summary>
    public const int LongestText = 1000;

    private readonly Dictionary<string, JsonElement> _values = new(StringComparer.Ordinal);
    private readonly QuestionnaireFindings _findings;

    private StrictObject(string file, string pointer, QuestionnaireFindings findings)
    {
        File = file;
        Pointer = pointer;
        _findings = findings;
    }

    public string File { get; }

    public string Pointer { get; }

    /// <summary>Null, with a finding, when the element is no object.</summary>
    public static StrictObject? Open(
        JsonElement element, string file, string pointer, string[] known, QuestionnaireFindings findings)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            findings.Add(file, pointer, "questions.notObject");
            return null;
        }
        var opened = new StrictObject(file, pointer, findings);
        foreach (var property in element.EnumerateObject())
        {
            var name = NameOf(property);
            if (Array.IndexOf(known, name) < 0)
                opened.Find(name, "questions.unknownKey", name, string.Join("、", known));
            else if (!opened._values.TryAdd(name, property.Value))
                opened.Find(name, "questions.doubledKey", name);
        }
        return opened;
    }

    public bool Has(string key) => _values.ContainsKey(key);

    public string At(string key) => $"{Pointer}/{key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public void Find(string key, string code, params string[] arguments) => _findings.Add(File, At(key), code, arguments);

    /// <summary>A text that must be there; empty, with a finding, when it is not.</summary>
    public string Text(string key)
    {
        if (OptionalText(key) is { } text) return text;
        if (!Has(key)) Find(key, "questions.missing", key);
        return "";
    }

    public string? OptionalText(string key) => _values.TryGetValue(key, out var value) ? TextOf(value, At(key)) : null;

    /// <summary>True or false that must be there unless <paramref name="otherwise"/> says what its absence means.</summary>
    public bool Flag(string key, bool? otherwise = null)
    {
        if (!_values.TryGetValue(key, out var value))
        {
            if (otherwise is null) Find(key, "questions.missing", key);
            return otherwise ?? false;
        }
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) Find(key, "questions.notFlag", key);
        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>A list of texts; empty when the key is absent.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var (element, pointer) in Items(key))
        {
            if (TextOf(element, pointer) is { } text) texts.Add(text);
        }
        return texts;
    }

    /// <summary>The elements of a list with their pointers; none when the key is absent.</summary>
    public IEnumerable<(JsonElement Element, string Pointer)> Items(string key)
    {
        if (!_values.TryGetValue(key, out var value)) yield break;
        if (value.ValueKind != JsonValueKind.Array)
        {
            Find(key, "questions.notList", key);
            yield break;
        }
        var index = 0;
        foreach (var element in value.EnumerateArray())
            yield return (element, $"{At(key)}/{index++}");
    }

    /// <summary>An object below; null when it is absent or, with a finding, when it is no object.</summary>
    public StrictObject? Below(string key, string[] known) =>
        _values.TryGetValue(key, out var value) ? Open(value, File, At(key), known, _findings) : null;

    private string? TextOf(JsonElement element, string pointer)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            _findings.Add(File, pointer, "questions.notText");
            return null;
        }
        var text = Decoded(element);
        var fault = text switch
        {
            null => "questions.brokenCharacter",
            _ when string.IsNullOrWhiteSpace(text) => "questions.emptyText",
            _ when char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) => "questions.outerSpace",
            { Length: > LongestText } => "questions.longText",
            _ => null,
        };
        if (fault is null) return text;
        _findings.Add(File, pointer, fault);
        return null;
    }

    /// <summary>Half a surrogate pair written as an escape is valid JSON and no text.</summary>
    private static string? Decoded(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }
}
