using System.Text.Json;

namespace ChatOpsFraud.EndToEnd.Playing;

/// <summary>What came of a conversation.</summary>
internal sealed record Play
{
    /// <summary>What went wrong while talking.</summary>
    public List<string> Troubles { get; } = [];

    /// <summary>The last decision of each set.</summary>
    public Dictionary<string, JsonElement> Decisions { get; } = [];

    /// <summary>Documents in the order of their issue.</summary>
    public List<JsonElement> Documents { get; } = [];

    public List<string> Said { get; } = [];

    public IReadOnlyList<string> Asked { get; set; } = [];

    public int Turns { get; set; }

    public string CaseNumber { get; set; } = "";

    /// <summary>Path of the last document of a kind; null when there is none.</summary>
    public string? PathOf(string kind) => Documents.LastOrDefault(d => KindOf(d) == kind) is { ValueKind: JsonValueKind.Object } found
        ? found.GetProperty("path").GetString()
        : null;

    public bool HasIssued => Documents.Any(d => KindOf(d) == "statement.docx");

    public int Edition => Documents.Select(d => d.GetProperty("edition").GetInt32()).DefaultIfEmpty(0).Max();

    public string? Decided(string set, string key) =>
        Decisions.TryGetValue(set, out var decision) ? decision.GetProperty(key).GetString() : null;

    private static string KindOf(JsonElement document) => document.GetProperty("kind").GetString()!;
}
