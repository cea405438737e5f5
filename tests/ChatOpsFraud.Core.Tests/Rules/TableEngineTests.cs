using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Analysis;

namespace ChatOpsFraud.Core.Tests.Rules;

public sealed class TableEngineTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    public static TheoryData<string> Tables => [.. Shipped.Set.Tables.Append(Shipped.Set.Jurisdiction.TableOn(Today)).Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Confirm_EveryPointOfTheSpace_EngineAndCellsAgree(string id)
    {
        var table = TableOf(id);

        foreach (var point in TablePoints.All(table.Facts))
            Assert.Null(table.Confirm(point, [.. table.Hits(point)]));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Confirm_CellsSaySomethingElse_IsAFaultAndNoDecision(string id)
    {
        var table = TableOf(id);
        var point = TablePoints.All(table.Facts).First(p => table.Hits(p).Any());

        Assert.Equal("rules.fault.disagree", table.Confirm(point, [])?.Sentence.Code);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Run_FactIsMissing_IsAFaultAndNeverFalse(string id)
    {
        var (rows, fault) = new TableEngine(TableOf(id), new SharedEngine()).Run(new Dictionary<string, string>());

        Assert.Empty(rows);
        Assert.Equal("rules.fault.engine", fault?.Sentence.Code);
    }

    [Fact]
    public void Run_WordsThatLookLikeCode_ArePlainValues()
    {
        var engine = new TableEngine(TableOf("triage.outcome"), new SharedEngine());
        var facts = TableOf("triage.outcome").Facts.ToDictionary(f => f.Id, _ => "\" or true or \"\" == \"");

        var (rows, fault) = engine.Run(facts);

        Assert.Null(fault);
        Assert.DoesNotContain(true, rows);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Hits_OfValuesThatEachRowHasSeen_AreWhatTheEngineSaysAnew(string id)
    {
        var table = TableOf(id);
        var warm = new TableEngine(table, new SharedEngine());
        var points = TablePoints.All(table.Facts).Where((_, i) => i % 7 == 0).ToList();
        foreach (var point in points) warm.Hits(point);

        foreach (var point in points.Where((_, i) => i % 11 == 0))
        {
            var applies = warm.Run(table.Facts.Select((f, i) => (f.Id, Value: f.Values[point[i]].Id)).ToDictionary(f => f.Id, f => f.Value)).Applies;
            Assert.Equal(applies.Select((a, i) => (a, i)).Where(r => r.a).Select(r => r.i).Take(table.Head.HitPolicy == HitPolicy.First ? 1 : int.MaxValue), warm.Hits(point).Rows);
        }
    }

    private static RuleTable TableOf(string id) =>
        Shipped.Set.TableOn(id, Today) ?? Shipped.Set.Jurisdiction.TableOn(Today);
}
