using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Reads a decision table and holds it against the catalogue of facts and the sources.</summary>
internal sealed class TableFile(
    IReadOnlyList<Fact> catalogue, IReadOnlyDictionary<string, Citation> citations, SharedEngine engine, List<RuleFinding> findings)
{
    internal Placed<RuleTable>? Read(string file, string text)
    {
        if (SourceJson.Read(file, text, findings) is not { } root) return null;
        var table = new SourceObject(file, root, findings,
            "$schema", "id", "title", "edition", "effectiveFrom", "effectiveTo?", "decides", "hitPolicy", "facts", "rows", "accepted?");
        table.Schema("../schema/table.schema.json");
        var policy = table.Choice("hitPolicy", ("first", HitPolicy.First), ("unique", HitPolicy.Unique), ("collect", HitPolicy.Collect));
        var head = Head(file, table, policy);
        var columns = Columns(table);
        if (FactAt(table, table.Member("decides")) is not { } decides) return null;
        if (decides.Origin != FactOrigin.Decided)
        {
            // Every row would be told as wrong, which it is not.
            table.Find(table.Member("decides")!, Sentence.Of("rules.fact.notDecided", decides.Label));
            return null;
        }
        var nodes = table.SomeItems("rows");
        var rows = nodes.Select(node => ReadRow(file, node, policy, columns, decides)).ToList();
        table.FindTwice(rows.Select(r => r.Id).Zip(nodes));
        return new Placed<RuleTable>(new RuleTable(head, columns, decides, rows, Accepted(file, table, findings), engine), file, root);
    }

    /// <summary>Id, title, edition and period, as every kind of table has them.</summary>
    internal static TableHead Head(string file, SourceObject table, HitPolicy policy)
    {
        var head = new TableHead(file, table.Id("id"), table.Text("title"), table.Id("edition"),
            table.Day("effectiveFrom") ?? DateOnly.MinValue, table.OptionalDay("effectiveTo"), policy);
        if (head.To < head.From) table.Find(table.Member("effectiveTo")!, Sentence.Of("rules.table.period"));
        return head;
    }

    private List<Fact> Columns(SourceObject table)
    {
        var columns = new List<Fact>();
        foreach (var node in table.SomeItems("facts"))
            if (FactAt(table, node) is { } fact)
            {
                if (columns.Contains(fact)) table.Find(node, Sentence.Of("rules.id.twice", fact.Id));
                else columns.Add(fact);
            }
        return columns;
    }

    private Fact? FactAt(SourceObject table, SourceNode? node)
    {
        if (node is null) return null;
        var id = table.TextOf(node);
        var fact = catalogue.FirstOrDefault(f => f.Id == id);
        if (fact is null) table.Find(node, Sentence.Of("rules.fact.unknown", id));
        return fact;
    }

    private RuleRow ReadRow(string file, SourceNode node, HitPolicy policy, List<Fact> columns, Fact decides)
    {
        var key = policy == HitPolicy.Collect ? "advice" : "outcome";
        var row = policy == HitPolicy.Collect
            ? new SourceObject(file, node, findings, "id", "when", "advice", "text", "reason", "basis", "citations")
            : new SourceObject(file, node, findings, "id", "when", "outcome", "reason", "basis", "citations");
        var result = row.Text(key);
        if (result.Length > 0 && decides.PositionOf(result) < 0)
            row.Find(row.Member(key)!, Sentence.Of("rules.row.result", result, decides.Label, Names(decides)));
        var basis = row.Choice("basis", ("guideline", RuleBasis.Guideline), ("interpretation", RuleBasis.Interpretation));
        IReadOnlyList<string> texts = policy == HitPolicy.Collect ? [.. row.SomeItems("text").Select(row.TextOf)] : [];
        return new RuleRow(row.Id("id"), Conditions(file, row, columns), result, texts, row.Text("reason"), basis, Cite(row, citations));
    }

    private List<RowCondition> Conditions(string file, SourceObject row, List<Fact> columns)
    {
        var conditions = new List<RowCondition>();
        if (row.Member("when") is not { } when) return conditions;
        var cells = new SourceObject(file, when, findings, [.. when.Members.Select(m => m.Key)]);
        foreach (var (id, node) in when.Members)
        {
            var column = columns.FindIndex(f => f.Id == id);
            if (column < 0)
            {
                cells.Find(node, Sentence.Of(catalogue.Any(f => f.Id == id) ? "rules.fact.notColumn" : "rules.fact.unknown", id));
                continue;
            }
            var values = cells.OneOrMore(id).Where(v => IsValue(cells, v, columns[column])).Select(v => v.Text).ToList();
            if (values.GroupBy(v => v, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice) cells.Find(node, Sentence.Of("rules.fact.valueTwice", twice.Key));
            if (values.Count > 0) conditions.Add(new RowCondition(columns[column], column, values));
            else if (cells.OneOrMore(id).Count == 0) cells.Find(node, Sentence.Of("rules.value.emptyList", id));
        }
        return [.. conditions.OrderBy(c => c.Column)];
    }

    private static bool IsValue(SourceObject cells, SourceNode node, Fact fact)
    {
        var value = cells.TextOf(node);
        if (fact.PositionOf(value) >= 0) return true;
        if (value == Fact.Unanswered) cells.Find(node, Sentence.Of("rules.fact.silence"));
        else if (value.Length > 0) cells.Find(node, Sentence.Of("rules.fact.value", fact.Label, value, Names(fact)));
        return false;
    }

    internal static IReadOnlyList<Citation> Cite(SourceObject row, IReadOnlyDictionary<string, Citation> citations)
    {
        var cited = new List<Citation>();
        var nodes = row.Items("citations");
        foreach (var node in nodes)
        {
            var id = row.TextOf(node);
            if (citations.TryGetValue(id, out var citation)) cited.Add(citation);
            else if (id.Length > 0) row.Find(node, Sentence.Of("rules.clause.unknown", id));
        }
        if (row.Member("citations") is { Kind: SourceKind.List, Items.Count: 0 } none) row.Find(none, Sentence.Of("rules.row.noClause"));
        return cited;
    }

    /// <summary>Findings of the analysis that the file itself accepts, each with its reason.</summary>
    internal static List<AcceptedFinding> Accepted(string file, SourceObject table, List<RuleFinding> findings) => [.. table.Items("accepted").Select(node =>
    {
        var accepted = new SourceObject(file, node, findings, "finding", "reason");
        return new AcceptedFinding(accepted.Text("finding"), accepted.Text("reason"));
    })];

    private static string Names(Fact fact) => string.Join("、", fact.Values.Select(v => v.Id));
}
