using System.Text.Json;

namespace ChatOpsFraud.EndToEnd.Running;

/// <summary>One reply of <c>chat --json</c>.</summary>
/// <param name="Blocks">Its blocks.</param>
/// <param name="End">Its <c>turn.end</c>.</param>
internal sealed record ChatTurn(IReadOnlyList<JsonElement> Blocks, JsonElement End)
{
    public string CaseNumber => End.GetProperty("case").GetString()!;

    public string Stage => End.GetProperty("stage").GetString()!;

    public string Expects => End.GetProperty("expects").GetString()!;

    /// <summary>The question that waits for an answer, or null.</summary>
    public ChatQuestion? Question => Of("question").LastOrDefault() is { ValueKind: JsonValueKind.Object } block ? ChatQuestion.Of(block) : null;

    /// <summary>What the bot said and noticed.</summary>
    public IEnumerable<string> Texts => Blocks.Where(b => b.TryGetProperty("text", out _)).Select(b => b.GetProperty("text").GetString()!);

    public IEnumerable<JsonElement> Of(string type) => Blocks.Where(b => b.GetProperty("type").GetString() == type);
}
