using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Jurisdiction;

/// <summary>Writes headquarters and municipalities as one decision table: a row for each headquarters.</summary>
internal static class JurisdictionTable
{
    internal static RuleTable Of(
        JurisdictionHead prefectureHead, JurisdictionHead areaHead, string divided,
        IReadOnlyList<Headquarters> headquarters, IReadOnlyList<Municipality> municipalities, DateOnly day, SharedEngine engine)
    {
        var prefecture = FactOf(Jurisdictions.PrefectureFact, "jurisdiction.fact.prefecture", headquarters.Select(h => h.Prefecture).Distinct());
        var municipality = FactOf(Jurisdictions.MunicipalityFact, "jurisdiction.fact.municipality", municipalities.Select(m => m.Name));
        var decides = new Fact(prefectureHead.Table.Id, prefectureHead.Table.Title, FactOrigin.Decided, [.. headquarters.Select(h => new FactValue(h.Name, h.Name))]);
        var inArea = municipalities.ToLookup(m => m.AreaOn(day), m => m.Name, StringComparer.Ordinal);
        var rows = new List<RuleRow>();
        foreach (var one in headquarters)
        {
            var when = new List<RowCondition> { new(prefecture, 0, [one.Prefecture]) };
            // An area that every municipality has left by this day has no row.
            if (one.Area is not null && !inArea.Contains(one.Area)) continue;
            if (one.Area is not null) when.Add(new RowCondition(municipality, 1, [.. inArea[one.Area]]));
            var head = one.Area is null ? prefectureHead : areaHead;
            rows.Add(new RuleRow(one.Id, when, one.Name, [], head.ReasonFor(one.Area ?? one.Prefecture, one.Name), head.Basis, head.Citations));
        }
        // Both are no mistake: the interview asks for what is missing.
        AcceptedFinding[] accepted =
        [
            new($"gap:{prefecture.Id}={Fact.Unknown}", Wording.Of("jurisdiction.gap.prefecture")),
            new($"gap:{prefecture.Id}={divided}+{municipality.Id}={Fact.Unknown}", Wording.Of("jurisdiction.gap.municipality", divided)),
        ];
        return new RuleTable(prefectureHead.Table, [prefecture, municipality], decides, rows, accepted, engine);
    }

    private static Fact FactOf(string id, string label, IEnumerable<string> values) => new(
        id, Wording.Of(label), FactOrigin.Asked,
        [.. values.Select(v => new FactValue(v, v)), new FactValue(Fact.Unknown, Wording.Of("rules.value.unknown"))]);
}
