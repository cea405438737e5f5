using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Reads the rule files in the order in which they rest on each other: sources, facts, tables, jurisdiction, calendar.</summary>
internal static class RuleSetReader
{
    private const string SetFile = "ruleset.json";

    internal static RuleSetReading Read(IReadOnlyDictionary<string, string> files)
    {
        var findings = new List<RuleFinding>();
        var hashes = RuleHash.OfFiles(files);
        var (title, edition, from) = ReadHead(files, findings);
        var documents = In(files, "sources/").Select(p => SourceFile.Read(p, files[p], findings)).OfType<SourceDocument>().ToList();
        var citations = Citations(documents, findings);
        var hasAllClauses = findings.Count == 0;
        var facts = FactsFileReader.Read(Need(files, FactsFileReader.Path, findings), findings);
        List<Fact> catalogue = [.. facts.Select(f => f.Value)];
        var engine = new SharedEngine();
        var reader = new TableFile(catalogue, citations, engine, findings);
        var read = In(files, "triage/").Where(p => p != FactsFileReader.Path).Select(p => reader.Read(p, files[p])).ToList();
        var tables = read.OfType<Placed<RuleTable>>().ToList();
        TableChecks.Run(facts, tables, isComplete: tables.Count == read.Count, findings);
        var jurisdiction = Jurisdiction.JurisdictionFiles.Read(files, citations, engine, findings);
        var checks = CheckFiles.Read(In(files, "checks/").ToDictionary(p => p, p => files[p], StringComparer.Ordinal), catalogue, citations, engine, findings);
        var calendar = CalendarFile.Read(CalendarFile.Path, Need(files, CalendarFile.Path, findings), citations, findings);
        RuleFolders.FindStrays(files.Keys, findings);
        // While a source has a fault, who cites it may be right.
        if (!hasAllClauses) findings.RemoveAll(f => f.Sentence.Code == "rules.clause.unknown");
        if (findings.Count > 0 || jurisdiction is null || calendar is null)
            return new RuleSetReading(null, [.. FileFaults.Foremost(findings).OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)]);
        var content = new RuleSetContent(
            edition, title, RuleHash.OfSet(hashes), from, hashes, RuleHash.Counted(files), catalogue, [.. tables.Select(t => t.Value)], checks, documents,
            citations, calendar, jurisdiction);
        return new RuleSetReading(new RuleSet(content), []);
    }

    /// <summary>The text of a file, or an empty object after a finding, so that reading goes on.</summary>
    internal static string? Need(IReadOnlyDictionary<string, string> files, string path, List<RuleFinding> findings)
    {
        if (files.TryGetValue(path, out var text)) return text;
        findings.Add(new RuleFinding(path, "", 0, Sentence.Of("rules.file.missing")));
        return null;
    }

    private static IEnumerable<string> In(IReadOnlyDictionary<string, string> files, string folder) =>
        files.Keys.Where(p => p.StartsWith(folder, StringComparison.Ordinal) && p.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static (string Title, string Edition, DateOnly From) ReadHead(IReadOnlyDictionary<string, string> files, List<RuleFinding> findings)
    {
        if (Need(files, SetFile, findings) is not { } text || SourceJson.Read(SetFile, text, findings) is not { } root)
            return ("", "", DateOnly.MinValue);
        var head = new SourceObject(SetFile, root, findings, "$schema", "title", "edition", "effectiveFrom");
        head.Schema("schema/ruleset.schema.json");
        return (head.Text("title"), head.Id("edition"), head.Day("effectiveFrom") ?? DateOnly.MinValue);
    }

    private static Dictionary<string, Citation> Citations(List<SourceDocument> documents, List<RuleFinding> findings)
    {
        var citations = new Dictionary<string, Citation>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var name = Wording.Of("rules.document", document.Title, document.Edition);
            foreach (var clause in document.Clauses)
                if (!citations.TryAdd(clause.Id, new Citation(clause.Id, name, clause.Section, clause.Heading, clause.Summary)))
                    findings.Add(new RuleFinding(document.File, "/clauses", 1, Sentence.Of("rules.id.twice", clause.Id)));
        }
        return citations;
    }
}
