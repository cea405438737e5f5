using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Reading;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Jurisdiction;

/// <summary>Reads the two jurisdiction files and holds them against each other.</summary>
internal sealed class JurisdictionFiles
{
    internal const string PrefectureFile = "jurisdiction/prefectures.json";
    internal const string AreaFile = "jurisdiction/hokkaido.json";

    private const int Prefectures = 47;

    private static readonly string[] HeadKeys =
        ["$schema", "id", "title", "edition", "effectiveFrom", "effectiveTo?", "reason", "basis", "citations"];

    private readonly IReadOnlyDictionary<string, Citation> _citations;
    private readonly List<RuleFinding> _findings;

    private JurisdictionFiles(IReadOnlyDictionary<string, Citation> citations, List<RuleFinding> findings)
    {
        _citations = citations;
        _findings = findings;
    }

    internal static JurisdictionTables? Read(
        IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, Citation> citations, List<RuleFinding> findings)
    {
        var reader = new JurisdictionFiles(citations, findings);
        if (reader.Open(files, PrefectureFile, "headquarters") is not { } prefectures) return null;
        if (reader.Open(files, AreaFile, "prefecture", "areas", "municipalities") is not { } areas) return null;
        var divided = areas.Text("prefecture");
        var headquarters = prefectures.Items("headquarters").Select(n => reader.ReadHeadquarters(PrefectureFile, n, null)).ToList();
        var divisions = areas.Items("areas").Select(n => reader.ReadHeadquarters(AreaFile, n, divided)).ToList();
        var municipalities = areas.Items("municipalities")
            .Select(n => reader.ReadMunicipality(n, divisions)).ToList();
        Check(prefectures, headquarters.Select(h => h.Prefecture).Append(divided), Prefectures);
        Check(prefectures, headquarters.Concat(divisions).Select(h => h.Id), least: 0);
        Check(areas, municipalities.Select(m => m.Name), least: 0);
        var empty = divisions.FirstOrDefault(d => municipalities.All(m => m.Area != d.Area));
        if (empty is not null) areas.Find(areas.Node, Sentence.Of("jurisdiction.area.empty", empty.Area!));
        var heads = (reader.Head(PrefectureFile, prefectures), reader.Head(AreaFile, areas));
        return findings.Count > 0 ? null : new JurisdictionTables(heads.Item1, heads.Item2, divided, [.. headquarters, .. divisions], municipalities);
    }

    private SourceObject? Open(IReadOnlyDictionary<string, string> files, string path, params string[] keys) =>
        RuleSetReader.Need(files, path, _findings) is { } text && SourceJson.Read(path, text, _findings) is { } root
            ? new SourceObject(path, root, _findings, [.. HeadKeys, .. keys])
            : null;

    private JurisdictionHead Head(string file, SourceObject root)
    {
        var table = new TableHead(file, root.Id("id"), root.Text("title"), root.Id("edition"),
            root.Day("effectiveFrom") ?? DateOnly.MinValue, root.Day("effectiveTo"), HitPolicy.Unique);
        var basis = root.Choice("basis", ("guideline", RuleBasis.Guideline), ("interpretation", RuleBasis.Interpretation));
        return new JurisdictionHead(table, root.Text("reason"), basis, TableFile.Cite(root, _citations));
    }

    private Headquarters ReadHeadquarters(string file, SourceNode node, string? divided)
    {
        var key = divided is null ? "prefecture" : "area";
        var one = new SourceObject(file, node, _findings, "id", key, "name", "destination", "submitTo");
        var place = one.Id(key);
        return new Headquarters(one.Id("id"), divided ?? place, divided is null ? null : place, one.Id("name"),
            ReadChoice(file, one.Member("destination")), ReadChoice(file, one.Member("submitTo")));
    }

    private EgovChoice ReadChoice(string file, SourceNode? node)
    {
        if (node is null) return new EgovChoice("", false);
        var choice = new SourceObject(file, node, _findings, "label", "established");
        return new EgovChoice(choice.Text("label"), choice.Truth("established"));
    }

    private Municipality ReadMunicipality(SourceNode node, IReadOnlyList<Headquarters> areas)
    {
        var one = new SourceObject(AreaFile, node, _findings, "name", "area", "evidence", "change?");
        var evidence = one.Choice("evidence", ("page", AreaEvidence.Page), ("bureau", AreaEvidence.Bureau), ("inferred", AreaEvidence.Inferred));
        AreaChange? change = null;
        if (one.Member("change") is { } at)
        {
            var coming = new SourceObject(AreaFile, at, _findings, "area", "notBefore", "on");
            change = new AreaChange(AreaAt(coming, areas), coming.Day("notBefore") ?? DateOnly.MinValue, coming.Day("on"));
            if (change.On < change.NotBefore) coming.Find(at, Sentence.Of("jurisdiction.change.early"));
        }
        return new Municipality(one.Id("name"), AreaAt(one, areas), evidence, change);
    }

    private static string AreaAt(SourceObject one, IReadOnlyList<Headquarters> areas)
    {
        var area = one.Text("area");
        if (area.Length > 0 && areas.All(a => a.Area != area)) one.Find(one.Member("area")!, Sentence.Of("jurisdiction.area.unknown", area));
        return area;
    }

    private static void Check(SourceObject root, IEnumerable<string> ids, int least)
    {
        var all = ids.ToList();
        foreach (var twice in all.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1))
            root.Find(root.Node, Sentence.Of("rules.id.twice", twice.Key));
        if (all.Count < least) root.Find(root.Node, Sentence.Of("jurisdiction.tooFew", $"{least}", $"{all.Count}"));
    }
}
