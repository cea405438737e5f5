using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules.Checks;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules;

/// <summary>What a sound reading found; becomes a <see cref="RuleSet"/>.</summary>
internal sealed record RuleSetContent(
    string Edition,
    string Title,
    string Hash,
    DateOnly EffectiveFrom,
    IReadOnlyDictionary<string, string> Files,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyList<Fact> Facts,
    IReadOnlyList<RuleTable> Tables,
    IReadOnlyList<CheckList> CheckLists,
    IReadOnlyList<SourceDocument> Documents,
    IReadOnlyDictionary<string, Citation> Citations,
    OpenDays OpenDays,
    JurisdictionTables Jurisdiction);
