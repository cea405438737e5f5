using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules;

/// <summary>What a sound reading found; becomes a <see cref="RuleSet"/>.</summary>
internal sealed record RuleSetContent(
    string Edition,
    string Title,
    string Hash,
    IReadOnlyDictionary<string, string> Files,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<RuleTable> Tables,
    IReadOnlyList<SourceDocument> Documents,
    IReadOnlyDictionary<string, Citation> Citations,
    OpenDays OpenDays,
    JurisdictionTables Jurisdiction);
