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

    /// <summary>What a person reads in words: what the bot said, noticed and asked, and what it offers to choose.</summary>
    public IEnumerable<string> Texts => Blocks.Where(b => b.TryGetProperty("text", out _)).Select(b => b.GetProperty("text").GetString()!).Concat(Choices);

    private IEnumerable<string> Choices => Of("question")
        .Where(q => q.TryGetProperty("choices", out _))
        .SelectMany(q => q.GetProperty("choices").EnumerateArray())
        .Select(c => c.GetProperty("label").GetString()!);

    public IEnumerable<JsonElement> Of(string type) => Blocks.Where(b => b.GetProperty("type").GetString() == type);
}
