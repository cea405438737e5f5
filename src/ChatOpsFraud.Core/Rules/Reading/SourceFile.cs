using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Reads a file of <c>sources/</c>.</summary>
internal static class SourceFile
{
    private const int HashDigits = 64;

    internal static SourceDocument? Read(string file, string text, List<RuleFinding> findings)
    {
        if (SourceJson.Read(file, text, findings) is not { } root) return null;
        var document = new SourceObject(file, root, findings, "$schema", "id", "title", "edition", "publisher", "clauses");
        document.Schema("../schema/source.schema.json");
        var id = document.Id("id");
        var nodes = document.SomeItems("clauses");
        var clauses = nodes.Select(node => ReadClause(file, node, id, findings)).ToList();
        document.FindTwice(clauses.Select(c => c.Id).Zip(nodes));
        return new SourceDocument(file, id, document.Text("title"), document.Text("edition"), document.Text("publisher"), clauses);
    }

    private static Clause ReadClause(string file, SourceNode node, string document, List<RuleFinding> findings)
    {
        var clause = new SourceObject(file, node, findings, "id", "section", "heading", "summary", "url?", "cut?", "sha256?");
        var id = clause.Id("id");
        if (id.Length > 0 && !id.StartsWith(document + ":", StringComparison.Ordinal))
            clause.Find(clause.Member("id")!, Sentence.Of("rules.clause.prefix", document));
        var hash = clause.OptionalText("sha256");
        var cut = clause.Member("cut") is { } at ? ReadCut(file, at, findings) : null;
        if (hash is null != cut is null) clause.Find(node, Sentence.Of("rules.clause.cut"));
        if (hash is not null && (hash.Length != HashDigits || hash.Any(c => !char.IsAsciiHexDigitLower(c))))
            clause.Find(clause.Member("sha256")!, Sentence.Of("rules.clause.hash"));
        return new Clause(id, clause.Text("section"), clause.Text("heading"), clause.Text("summary"), clause.Url("url"), cut, hash);
    }

    private static ClauseCut ReadCut(string file, SourceNode node, List<RuleFinding> findings)
    {
        var cut = new SourceObject(file, node, findings, "after?", "from", "to?");
        return new ClauseCut(cut.OptionalText("after"), cut.Text("from"), cut.OptionalText("to"));
    }
}
