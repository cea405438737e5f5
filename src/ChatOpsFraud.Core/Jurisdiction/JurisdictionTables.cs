using System.Collections.Concurrent;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Jurisdiction;

/// <summary>
/// Headquarters by prefecture, and inside the divided prefecture (北海道) by municipality. One decision table for each period between
/// two changes of area; each is compiled at its first use.
/// </summary>
public sealed class JurisdictionTables
{
    private readonly JurisdictionHead _prefectureHead;
    private readonly JurisdictionHead _areaHead;
    private readonly Dictionary<string, Headquarters> _rows;
    private readonly Dictionary<string, Municipality> _municipalities;
    private readonly SharedEngine _engine;
    private readonly DateOnly[] _changes;
    private readonly ConcurrentDictionary<DateOnly, RuleTable> _tables = new();
    private readonly ConcurrentDictionary<(DateOnly, string, string?), JurisdictionResult> _kept = new();

    internal JurisdictionTables(
        JurisdictionHead prefectureHead, JurisdictionHead areaHead, string divided,
        IReadOnlyList<Headquarters> headquarters, IReadOnlyList<Municipality> municipalities, SharedEngine engine)
    {
        _engine = engine;
        _prefectureHead = prefectureHead;
        _areaHead = areaHead;
        DividedPrefecture = divided;
        Headquarters = headquarters;
        Municipalities = municipalities;
        Prefectures = headquarters.Select(h => h.Prefecture).ToHashSet(StringComparer.Ordinal);
        _rows = headquarters.ToDictionary(h => h.Id, StringComparer.Ordinal);
        _municipalities = municipalities.ToDictionary(m => m.Name, StringComparer.Ordinal);
        _changes = [.. municipalities.Select(m => m.Change?.On).OfType<DateOnly>().Append(DateOnly.MinValue).Distinct().OrderDescending()];
    }

    /// <summary>The 47 prefectures.</summary>
    public IReadOnlySet<string> Prefectures { get; }

    /// <summary>The prefecture whose police is divided into areas: 北海道.</summary>
    public string DividedPrefecture { get; }

    /// <summary>All headquarters: one a prefecture, and one an area of the divided one.</summary>
    public IReadOnlyList<Headquarters> Headquarters { get; }

    /// <summary>The municipalities of the divided prefecture.</summary>
    public IReadOnlyList<Municipality> Municipalities { get; }

    /// <summary>Titles, periods and citations of both files.</summary>
    public IReadOnlyList<JurisdictionHead> Heads => [_prefectureHead, _areaHead];

    /// <summary>The table of each period, the first period last.</summary>
    internal IEnumerable<RuleTable> AllTables => _changes.Select(TableOf);

    /// <summary>A municipality of the divided prefecture, or null.</summary>
    public Municipality? MunicipalityOf(string name) => _municipalities.GetValueOrDefault(name);

    /// <summary>The decision table in force on this day.</summary>
    public RuleTable TableOn(DateOnly day) => TableOf(PeriodOf(day));

    internal JurisdictionResult Decide(RuleSetStamp stamp, string prefecture, Municipality? municipality, DateOnly day)
    {
        if (!TableOn(day).IsInForce(day))
            return JurisdictionResult.Stopped(new RuleFault(_prefectureHead.Table.Id, Sentence.Of("rules.fault.noTable", _prefectureHead.Table.Title)));
        var result = _kept.GetOrAdd((PeriodOf(day), prefecture, municipality?.Name), key => Compute(stamp, key.Item1, prefecture, municipality));
        return municipality?.Change is null ? result : result with { Remarks = Remarks(municipality, day) };
    }

    private DateOnly PeriodOf(DateOnly day) => Array.Find(_changes, c => c <= day);

    private RuleTable TableOf(DateOnly period) => _tables.GetOrAdd(
        period, p => JurisdictionTable.Of(_prefectureHead, _areaHead, DividedPrefecture, Headquarters, Municipalities, p, _engine));

    private JurisdictionResult Compute(RuleSetStamp stamp, DateOnly period, string prefecture, Municipality? municipality)
    {
        var table = TableOf(period);
        int[] positions = [table.Facts[0].PositionOf(prefecture), municipality is null ? -1 : table.Facts[1].PositionOf(municipality.Name)];
        var hits = table.Hits(positions).ToList();
        if (hits.Count != 1)
            return JurisdictionResult.Stopped(new RuleFault(table.Id, Sentence.Of(hits.Count == 0 ? "rules.fault.noRow" : "rules.fault.manyRows", table.Head.Title)));
        if (table.Confirm(positions, hits) is { } fault) return JurisdictionResult.Stopped(fault);
        var row = table.Rows[hits[0]];
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Jurisdictions.PrefectureFact] = prefecture,
            [Jurisdictions.MunicipalityFact] = municipality?.Name ?? Fact.Unanswered,
        };
        // Which other prefectures it is not is no explanation, so the trace stays empty.
        var decision = new Decision("jurisdiction", row.Id, row.Result, row.Result, [], row.Reason, row.Basis, row.Citations, stamp, facts, []);
        return new JurisdictionResult(decision, _rows[row.Id], municipality?.Name, municipality is null ? [] : Remarks(municipality, period), null, null);
    }

    private static List<Sentence> Remarks(Municipality municipality, DateOnly day)
    {
        var remarks = new List<Sentence>();
        if (municipality.Evidence == AreaEvidence.Inferred)
            remarks.Add(Sentence.Of("jurisdiction.remark.inferred", municipality.Name, municipality.AreaOn(day)));
        if (municipality.Change is { } change && municipality.AreaOn(day) != change.Area)
            remarks.Add(Sentence.Of(
                day < change.NotBefore ? "jurisdiction.remark.willChange" : "jurisdiction.remark.mayHaveChanged",
                municipality.Name, change.Area, $"{change.NotBefore.Year}", $"{change.NotBefore.Month}"));
        return remarks;
    }
}
