using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Checks;
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
        IReadOnlyDictionary<string, string> files, IReadOnlyDictionary<string, Citation> citations, SharedEngine engine, List<RuleFinding> findings)
    {
        var reader = new JurisdictionFiles(citations, findings);
        var (first, second) = (reader.Open(files, PrefectureFile, "headquarters"), reader.Open(files, AreaFile, "prefecture", "areas", "municipalities"));
        if (first is not { } prefectures || second is not { } areas) return null;
        prefectures.Schema("../schema/prefectures.schema.json");
        areas.Schema("../schema/areas.schema.json");
        var divided = areas.Id("prefecture");
        var headquarters = prefectures.SomeItems("headquarters").Select(n => reader.ReadHeadquarters(PrefectureFile, n, null)).ToList();
        var divisions = areas.SomeItems("areas").Select(n => reader.ReadHeadquarters(AreaFile, n, divided)).ToList();
        var municipalities = areas.SomeItems("municipalities").Select(n => reader.ReadMunicipality(n, divisions)).ToList();
        CheckHeadquarters(prefectures, areas, headquarters, divisions);
        areas.FindTwice(municipalities.Select(m => m.Name).Zip(areas.Items("municipalities")));
        for (var i = 0; i < divisions.Count; i++)
            if (municipalities.All(m => m.Area != divisions[i].Area)) areas.Find(areas.Items("areas")[i], Sentence.Of("jurisdiction.area.empty", divisions[i].Area!));
        var heads = (reader.Head(PrefectureFile, prefectures), reader.Head(AreaFile, areas));
        return findings.Count > 0 ? null : new JurisdictionTables(heads.Item1, heads.Item2, divided, [.. headquarters, .. divisions], municipalities, engine);
    }

    private SourceObject? Open(IReadOnlyDictionary<string, string> files, string path, params string[] keys) =>
        RuleSetReader.Need(files, path, _findings) is { } text && SourceJson.Read(path, text, _findings) is { } root
            ? new SourceObject(path, root, _findings, [.. HeadKeys, .. keys])
            : null;

    private JurisdictionHead Head(string file, SourceObject root)
    {
        var table = TableFile.Head(file, root, HitPolicy.Unique);
        var basis = root.Choice("basis", ("guideline", RuleBasis.Guideline), ("interpretation", RuleBasis.Interpretation));
        var reason = root.Text("reason");
        if (!CheckText.IsSound(reason) || new CheckText(reason).Names.Any(n => n is not ("0" or "1"))) root.Find(root.Member("reason")!, Sentence.Of("jurisdiction.reason.places"));
        return new JurisdictionHead(table, reason, basis, TableFile.Cite(root, _citations));
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
            change = new AreaChange(AreaAt(coming, areas), coming.Day("notBefore") ?? DateOnly.MinValue, coming.OptionalDay("on"));
            if (change.On < change.NotBefore) coming.Find(coming.Member("on")!, Sentence.Of("jurisdiction.change.early"));
        }
        return new Municipality(one.Id("name"), AreaAt(one, areas), evidence, change);
    }

    private static string AreaAt(SourceObject one, IReadOnlyList<Headquarters> areas)
    {
        var area = one.Id("area");
        if (area.Length > 0 && areas.All(a => a.Area != area)) one.Find(one.Member("area")!, Sentence.Of("jurisdiction.area.unknown", area));
        return area;
    }

    private static void CheckHeadquarters(
        SourceObject prefectures, SourceObject areas, List<Headquarters> headquarters, List<Headquarters> divisions)
    {
        var (first, second) = (prefectures.Items("headquarters"), areas.Items("areas"));
        prefectures.FindTwice(headquarters.Select(h => h.Prefecture).Zip(first));
        prefectures.FindTwice(headquarters.Select(h => h.Id).Zip(first));
        areas.FindTwice(divisions.Select(h => h.Area!).Zip(second));
        areas.FindTwice(divisions.Select(h => h.Id).Zip(second));
        for (var i = 0; i < divisions.Count; i++)
            if (divisions[i].Id.Length > 0 && headquarters.Exists(h => h.Id == divisions[i].Id)) areas.Find(second[i], Sentence.Of("rules.id.twice", divisions[i].Id));
        var divided = areas.Member("prefecture");
        if (divided is not null && headquarters.Exists(h => h.Prefecture == divided.Text)) areas.Find(divided, Sentence.Of("jurisdiction.divided.twice", divided.Text));
        if (headquarters.Count + 1 < Prefectures && first.Count > 0)
            prefectures.Find(prefectures.Member("headquarters")!, Sentence.Of("jurisdiction.tooFew", $"{Prefectures}", $"{headquarters.Count + 1}"));
    }
}
