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

    // Looking a key up in the element is faster at start than a dictionary of structs, which has to be compiled first.
    private readonly JsonElement _element;
    private readonly QuestionnaireFindings _findings;

    private StrictObject(JsonElement element, string file, string pointer, QuestionnaireFindings findings)
    {
        _element = element;
        File = file;
        Pointer = pointer;
        _findings = findings;
    }

    public string File { get; }

    public string Pointer { get; }

    /// <summary>Null, with a finding, when the element is no object or a key is no text.</summary>
    public static StrictObject? Open(
        JsonElement element, string file, string pointer, string[] known, QuestionnaireFindings findings)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            findings.Add(file, pointer, "questions.notObject");
            return null;
        }
        var opened = new StrictObject(element, file, pointer, findings);
        var seen = new bool[known.Length];
        foreach (var property in element.EnumerateObject())
        {
            if (NameOf(property) is not { } name)
            {
                findings.Add(file, pointer, "questions.brokenCharacter");
                return null;
            }
            var index = Array.IndexOf(known, name);
            if (index < 0) opened.Find(name, "questions.unknownKey", name, string.Join("、", known));
            else if (seen[index]) opened.Find(name, "questions.doubledKey", name);
            else seen[index] = true;
        }
        return opened;
    }

    public bool Has(string key) => _element.TryGetProperty(key, out _);

    public string At(string key) => $"{Pointer}/{key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public void Find(string key, string code, params string[] arguments) => _findings.Add(File, At(key), code, arguments);

    /// <summary>A text that must be there; empty, with a finding, when it is not.</summary>
    public string Text(string key)
    {
        if (OptionalText(key) is { } text) return text;
        if (!Has(key)) Find(key, "questions.missing", key);
        return "";
    }

    public string? OptionalText(string key) => _element.TryGetProperty(key, out var value) ? TextOf(value, At(key)) : null;

    /// <summary>True or false that must be there unless <paramref name="otherwise"/> says what its absence means.</summary>
    public bool Flag(string key, bool? otherwise = null)
    {
        if (!_element.TryGetProperty(key, out var value))
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
        foreach (var item in Items(key))
        {
            if (TextOf(item.Element, item.Pointer) is { } text) texts.Add(text);
        }
        return texts;
    }

    /// <summary>The elements of a list with their pointers; none when the key is absent.</summary>
    public IReadOnlyList<StrictItem> Items(string key)
    {
        if (!_element.TryGetProperty(key, out var value)) return [];
        if (value.ValueKind != JsonValueKind.Array)
        {
            Find(key, "questions.notList", key);
            return [];
        }
        var items = new List<StrictItem>();
        foreach (var element in value.EnumerateArray())
            items.Add(new StrictItem(element, $"{At(key)}/{items.Count}"));
        return items;
    }

    /// <summary>An object below; null when it is absent or, with a finding, when it is no object.</summary>
    public StrictObject? Below(string key, string[] known) =>
        _element.TryGetProperty(key, out var value) ? Open(value, File, At(key), known, _findings) : null;

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

    private static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
