using ChatOpsFraud.Core.Rules.Reading;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>Reads a file of examples as strictly as the rules themselves.</summary>
internal sealed class RuleCaseFile(RuleSet set, string file, List<RuleFinding> findings)
{
    internal const string Triage = "triage";
    internal const string Jurisdiction = "jurisdiction";

    private static readonly string[] TriageExpected = ["outcome?", "rule?", "advice?", "adviceRules?", "next?"];
    private static readonly string[] JurisdictionExpected = ["headquarters?", "area?", "destination?", "submitTo?", "remarks?", "missing?"];

    internal (string Set, IReadOnlyList<RuleCase> Cases) Read(string text)
    {
        if (SourceJson.Read(file, text, findings) is not { } root) return ("", []);
        var all = new SourceObject(file, root, findings, "$schema", "set", "cases");
        var kind = all.Choice("set", (Triage, Triage), (Jurisdiction, Jurisdiction));
        var cases = new List<RuleCase>();
        foreach (var node in all.Items("cases"))
        {
            var one = ReadCase(node, kind);
            if (cases.Exists(c => c.Id == one.Id)) all.Find(node, Sentence.Of("rules.id.twice", one.Id));
            cases.Add(one);
        }
        return (kind, cases);
    }

    private RuleCase ReadCase(SourceNode node, string kind)
    {
        var one = new SourceObject(file, node, findings, "id", "title", "why", "today", "given", "expect");
        var given = kind == Triage ? Given(one) : Texts(one, "given", "prefecture?", "municipality?");
        var expected = Texts(one, "expect", kind == Triage ? TriageExpected : JurisdictionExpected);
        if (expected.Count == 0) one.Find(node, Sentence.Of("rules.case.nothing"));
        return new RuleCase(file, one.Id("id"), one.Text("title"), one.Text("why"), one.Day("today") ?? DateOnly.MinValue, given, expected);
    }

    private Dictionary<string, string> Given(SourceObject one)
    {
        var given = Texts(one, "given", [.. set.Facts.Where(f => f.Origin == FactOrigin.Asked).Select(f => f.Id + "?")]);
        foreach (var (id, value) in given)
            if (set.FactOf(id) is { } fact && fact.PositionOf(value) < 0)
                one.Find(one.Member("given")!, Sentence.Of("rules.fact.value", fact.Label, value, string.Join("、", fact.Values.Select(v => v.Id))));
        return given;
    }

    private Dictionary<string, string> Texts(SourceObject one, string key, params string[] keys)
    {
        if (one.Member(key) is not { } node) return [];
        var texts = new SourceObject(file, node, findings, keys);
        return node.Members.DistinctBy(m => m.Key).ToDictionary(
            m => m.Key,
            m => m.Value.Kind == SourceKind.Nothing ? "" : string.Join(' ', texts.Texts(m.Key)),
            StringComparer.Ordinal);
    }
}
