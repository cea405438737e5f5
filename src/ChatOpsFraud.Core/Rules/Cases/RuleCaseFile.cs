using ChatOpsFraud.Core.Rules.Reading;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>Reads a file of examples as strictly as the rules themselves.</summary>
internal sealed class RuleCaseFile(RuleSet set, string file, List<RuleFinding> findings)
{
    internal const string Triage = "triage";
    internal const string Jurisdiction = "jurisdiction";
    internal const string Checks = "checks";

    private static readonly Dictionary<string, string[]> Expected = new(StringComparer.Ordinal)
    {
        [Triage] = ["outcome?", "rule?", "advice?", "adviceRules?", "next?"],
        [Jurisdiction] = ["rule?", "headquarters?", "area?", "destination?", "submitTo?", "remarks?", "missing?"],
        [Checks] = ["speaks?", "silent?"],
    };

    private static readonly string[] Lists = ["advice", "adviceRules", "remarks", "speaks", "silent"];

    internal (string Set, IReadOnlyList<RuleCase> Cases) Read(string text)
    {
        if (SourceJson.Read(file, text, findings) is not { } root) return ("", []);
        var all = new SourceObject(file, root, findings, "$schema", "set", "cases");
        all.Schema("../schema/cases.schema.json");
        var kind = all.Choice("set", (Triage, Triage), (Jurisdiction, Jurisdiction), (Checks, Checks));
        var nodes = all.SomeItems("cases");
        var cases = nodes.Select(node => ReadCase(node, kind)).ToList();
        all.FindTwice(cases.Select(c => c.Id).Zip(nodes));
        return (kind, cases);
    }

    private RuleCase ReadCase(SourceNode node, string kind)
    {
        string[] keys = ["id", "title", "why", "today", "given", "expect"];
        var one = new SourceObject(file, node, findings, kind == Checks ? [.. keys, "answeredOn?", "keptAsTyped?"] : keys);
        var given = Given(one, kind);
        var expected = Texts(one, "expect", Expected[kind]);
        if (one.Member("expect") is { Kind: SourceKind.Map, Members.Count: 0 } empty) one.Find(empty, Sentence.Of("rules.case.nothing"));
        var today = one.Day("today") ?? set.EffectiveFrom;
        return new RuleCase(
            one.Id("id"), one.Text("title"), one.Text("why"), today, one.Day("answeredOn") ?? today, given, one.Texts("keptAsTyped"), expected, new RulePlace(file, node.Place, node.Line));
    }

    private Dictionary<string, string> Given(SourceObject one, string kind)
    {
        if (one.Member("given") is not { } node) return [];
        // Whether a field of a check exists is for the questionnaire to say.
        var given = Texts(one, "given", kind == Jurisdiction ? ["prefecture?", "municipality?"] : [.. node.Members.Select(m => m.Key)]);
        if (kind == Triage) CheckFacts(one, node, given);
        return given;
    }

    private void CheckFacts(SourceObject one, SourceNode node, Dictionary<string, string> given)
    {
        foreach (var (id, value) in given.Where(g => g.Value.Length > 0))
        {
            if (set.FactOf(id) is not { Origin: FactOrigin.Asked } fact) one.Find(node.Part(id), Sentence.Of("rules.fact.unknown", id));
            else if (fact.PositionOf(value) < 0)
                one.Find(node.Part(id), Sentence.Of("rules.fact.value", fact.Label, value, string.Join("、", fact.Values.Select(v => v.Id))));
        }
    }

    private Dictionary<string, string> Texts(SourceObject one, string key, params string[] keys)
    {
        if (one.Member(key) is not { } node) return [];
        var texts = new SourceObject(file, node, findings, keys);
        return node.Members.DistinctBy(m => m.Key).Where(m => keys.Any(k => k.TrimEnd('?') == m.Key)).ToDictionary(
            m => m.Key,
            m => key == "expect" && Lists.Contains(m.Key) ? string.Join(' ', texts.Texts(m.Key)) : texts.Text(m.Key),
            StringComparer.Ordinal);
    }
}
