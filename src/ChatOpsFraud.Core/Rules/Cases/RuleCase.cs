namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>A named example beside the rules: given these facts, that has to come out.</summary>
/// <param name="File">Path inside the rule folder, e.g. <c>tests/triage.json</c>.</param>
/// <param name="Id">Stable id, unique in its file.</param>
/// <param name="Title">What happens, in Japanese.</param>
/// <param name="Why">Why that has to come out, in Japanese.</param>
/// <param name="Today">The day in Japan.</param>
/// <param name="Given">What is known: fact id → value; for a jurisdiction <c>prefecture</c> and <c>municipality</c>.</param>
/// <param name="Expected">What has to come out: name → value; a list stands as its items with a blank between them, an empty text for "none".</param>
public sealed record RuleCase(
    string File,
    string Id,
    string Title,
    string Why,
    DateOnly Today,
    IReadOnlyDictionary<string, string> Given,
    IReadOnlyDictionary<string, string> Expected);
