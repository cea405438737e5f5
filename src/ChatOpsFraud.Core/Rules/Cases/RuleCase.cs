namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>A named example beside the rules: given these facts or answers, that has to come out.</summary>
/// <param name="Id">Stable id, unique in its file.</param>
/// <param name="Title">What happens, in Japanese.</param>
/// <param name="Why">Why that has to come out, in Japanese.</param>
/// <param name="Today">The day in Japan.</param>
/// <param name="AnsweredOn">The day on which the answers of an example of checks were typed.</param>
/// <param name="Given">What is known: fact id → value; for a jurisdiction <c>prefecture</c> and <c>municipality</c>; for checks field id → answer as typed.</param>
/// <param name="KeptAsTyped">Fields of an example of checks that stand as they were typed, though nothing could read them.</param>
/// <param name="Expected">What has to come out: name → value; a list stands as its items with a blank between them, an empty text for "none".</param>
/// <param name="Where">Where it stands.</param>
public sealed record RuleCase(
    string Id,
    string Title,
    string Why,
    DateOnly Today,
    DateOnly AnsweredOn,
    IReadOnlyDictionary<string, string> Given,
    IReadOnlyList<string> KeptAsTyped,
    IReadOnlyDictionary<string, string> Expected,
    RulePlace Where)
{
    /// <summary>Path of its file inside the rule folder, e.g. <c>tests/triage.json</c>.</summary>
    public string File => Where.File;
}
