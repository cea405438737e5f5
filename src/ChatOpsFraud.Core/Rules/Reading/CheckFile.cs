using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules.Checks;
using ChatOpsFraud.Core.Rules.Checks.Expressions;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Reads a file of checks: expressions through the screen, fields against the closed set, clauses against the sources.</summary>
internal sealed class CheckFile(
    IReadOnlyList<Fact> facts, IReadOnlyDictionary<string, Citation> citations, SharedEngine engine, List<RuleFinding> findings)
{
    // Words that the engine takes for itself; as a name of an input they would not mean the input.
    private static readonly string[] Taken =
    [
        ExpressionScreen.Facts, "and", "or", "not", "in", "is", "as", "true", "false", "null", "it", "parent", "root", "new", "iif", "np", "out",
        "mod", "eq", "equal", "ne", "neq", "notequal", "lt", "lessThan", "le", "lessThanEqual", "gt", "greaterThan", "ge", "greaterThanEqual",
        "bool", "byte", "char", "decimal", "double", "float", "int", "long", "object", "sbyte", "short", "string", "uint", "ulong", "ushort",
    ];

    private readonly HashSet<string> _fields =
    [
        .. FormFields.All.Select(f => f.Id).Where(id => FieldPath.GroupAskedBy(id) is null),
        .. facts.Where(f => f.Origin == FactOrigin.Asked).Select(f => f.Id),
    ];

    internal Placed<CheckList>? Read(string file, string text)
    {
        if (SourceJson.Read(file, text, findings) is not { } root) return null;
        var list = new SourceObject(file, root, findings, "$schema", "id", "title", "edition", "effectiveFrom", "effectiveTo?", "checks", "accepted?");
        list.Schema("../schema/checks.schema.json");
        var head = TableFile.Head(file, list, HitPolicy.Collect);
        var nodes = list.SomeItems("checks");
        var checks = nodes.Select(node => ReadCheck(file, node)).ToList();
        list.FindTwice(checks.Select(c => c.Id).Zip(nodes));
        return new Placed<CheckList>(new CheckList(head, checks, TableFile.Accepted(file, list, findings), engine), file, root);
    }

    private Check ReadCheck(string file, SourceNode node)
    {
        var check = new SourceObject(
            file, node, findings, "id", "title", "reads", "when", "severity", "text", "mend", "reason", "basis", "citations");
        var before = findings.Count;
        var reads = Reads(file, check);
        // A fault in a name would be told again at every place that uses it.
        var hasNames = findings.Count == before && reads.Count > 0;
        var (expression, text) = (check.Text("when"), check.Text("text"));
        if (hasNames && expression.Length > 0) CheckExpression(check, expression, reads);
        if (hasNames) CheckPlaceholders(check, text, reads);
        var mend = check.Items("mend").Where(n => IsInput(check, n, hasNames ? reads : null)).Select(n => n.Text).ToList();
        var severity = check.Choice("severity", ("ask", CheckSeverity.Ask), ("warn", CheckSeverity.Warn));
        var basis = check.Choice("basis", ("guideline", RuleBasis.Guideline), ("interpretation", RuleBasis.Interpretation));
        var at = node.Part("when");
        return new Check(
            check.Id("id"), check.Text("title"), reads, expression, severity, text, mend, check.Text("reason"), basis,
            TableFile.Cite(check, citations), new RulePlace(file, node.Place, node.Line), new RulePlace(file, at.Place, at.Line));
    }

    private List<CheckInput> Reads(string file, SourceObject check)
    {
        if (check.Member("reads") is not { } node) return [];
        var reads = new SourceObject(file, node, findings, [.. node.Members.Select(m => m.Key)]);
        var inputs = new List<CheckInput>();
        foreach (var (name, value) in node.Members)
        {
            var field = reads.TextOf(value);
            if (!QuestionForm.IsName(name)) reads.Find(value, Sentence.Of("checks.name.form", name));
            else if (Taken.Contains(name, StringComparer.OrdinalIgnoreCase)) reads.Find(value, Sentence.Of("checks.name.taken", name));
            else if (field.Length > 0 && !_fields.Contains(field)) reads.Find(value, Sentence.Of("checks.field.unknown", field));
            inputs.Add(new CheckInput(name, field));
        }
        if (node is { Kind: SourceKind.Map, Members.Count: 0 }) reads.Find(node, Sentence.Of("checks.reads.empty"));
        return inputs;
    }

    private static void CheckExpression(SourceObject check, string expression, IReadOnlyList<CheckInput> reads)
    {
        var reading = ExpressionScreen.Read(expression, reads);
        if (reading.Node is not { } when)
        {
            check.Find(check.Member("when")!, reading.Fault!);
            return;
        }
        var used = when.Calls().SelectMany(c => c.Arguments).ToHashSet(StringComparer.Ordinal);
        foreach (var read in reads.Where(r => !used.Contains(r.Name)))
            check.Find(check.Member("reads")!.Part(read.Name), Sentence.Of("checks.reads.unused", read.Name));
    }

    private static void CheckPlaceholders(SourceObject check, string text, IReadOnlyList<CheckInput> reads)
    {
        if (!CheckText.IsSound(text)) check.Find(check.Member("text")!, Sentence.Of("checks.text.braces"));
        else foreach (var name in new CheckText(text).Names.Where(n => reads.All(r => r.Name != n)))
            check.Find(check.Member("text")!, Sentence.Of("checks.text.name", name, string.Join("、", reads.Select(r => r.Name))));
    }

    private static bool IsInput(SourceObject check, SourceNode node, IReadOnlyList<CheckInput>? reads)
    {
        var name = check.TextOf(node);
        if (name.Length == 0 || reads is null || reads.Any(r => r.Name == name)) return name.Length > 0;
        check.Find(node, Sentence.Of("checks.mend.name", name, string.Join("、", reads.Select(r => r.Name))));
        return false;
    }
}
