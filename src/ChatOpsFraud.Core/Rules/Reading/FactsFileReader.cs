using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Reads the catalogue of facts: one place for every id, label and closed set of values.</summary>
internal static class FactsFileReader
{
    internal static IReadOnlyList<Fact> Read(string file, string? text, List<RuleFinding> findings)
    {
        if (text is null || SourceJson.Read(file, text, findings) is not { } root) return [];
        var catalogue = new SourceObject(file, root, findings, "$schema", "facts");
        var facts = new List<Fact>();
        foreach (var node in catalogue.Items("facts"))
        {
            var fact = ReadFact(file, node, findings);
            if (facts.Any(f => f.Id == fact.Id)) catalogue.Find(node, Sentence.Of("rules.id.twice", fact.Id));
            else facts.Add(fact);
        }
        return facts;
    }

    private static Fact ReadFact(string file, SourceNode node, List<RuleFinding> findings)
    {
        var fact = new SourceObject(file, node, findings, "id", "label", "origin", "values");
        var origin = fact.Choice("origin", ("asked", FactOrigin.Asked), ("computed", FactOrigin.Computed), ("decided", FactOrigin.Decided));
        var values = new List<FactValue>();
        foreach (var item in fact.Items("values"))
        {
            var value = new SourceObject(file, item, findings, "id", "label");
            var id = value.Id("id");
            if (id is Fact.Unanswered or Fact.Unknown) value.Find(item, Sentence.Of("rules.value.reserved", id));
            else if (values.Any(v => v.Id == id)) value.Find(item, Sentence.Of("rules.id.twice", id));
            else values.Add(new FactValue(id, value.Text("label")));
        }
        if (origin == FactOrigin.Asked) values.Add(new FactValue(Fact.Unknown, Wording.Of("rules.value.unknown")));
        return new Fact(fact.Id("id"), fact.Text("label"), origin, values);
    }
}
