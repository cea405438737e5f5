using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Reads the catalogue of facts: one place for every id, label and closed set of values.</summary>
internal static class FactsFileReader
{
    internal const string Path = "triage/facts.json";

    internal static IReadOnlyList<Placed<Fact>> Read(string? text, List<RuleFinding> findings)
    {
        if (text is null || SourceJson.Read(Path, text, findings) is not { } root) return [];
        var catalogue = new SourceObject(Path, root, findings, "$schema", "facts");
        catalogue.Schema("../schema/facts.schema.json");
        var nodes = catalogue.SomeItems("facts");
        var facts = nodes.Select(node => new Placed<Fact>(ReadFact(node, findings), Path, node)).ToList();
        catalogue.FindTwice(facts.Select(f => f.Value.Id).Zip(nodes));
        return [.. facts.DistinctBy(f => f.Value.Id, StringComparer.Ordinal)];
    }

    private static Fact ReadFact(SourceNode node, List<RuleFinding> findings)
    {
        var fact = new SourceObject(Path, node, findings, "id", "label", "origin", "values");
        var origin = fact.Choice("origin", ("asked", FactOrigin.Asked), ("computed", FactOrigin.Computed), ("decided", FactOrigin.Decided));
        var values = new List<FactValue>();
        foreach (var item in fact.SomeItems("values"))
        {
            var value = new SourceObject(Path, item, findings, "id", "label");
            var id = value.Id("id");
            var label = value.Text("label");
            if (id is Fact.Unanswered or Fact.Unknown) value.Find(item, Sentence.Of("rules.value.reserved", id));
            else if (values.Any(v => v.Id == id)) value.Find(item, Sentence.Of("rules.id.twice", id));
            else values.Add(new FactValue(id, label));
        }
        if (origin == FactOrigin.Asked) values.Add(new FactValue(Fact.Unknown, Wording.Of("rules.value.unknown")));
        return new Fact(fact.Id("id"), fact.Text("label"), origin, values);
    }
}
