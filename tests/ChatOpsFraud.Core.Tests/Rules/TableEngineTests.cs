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
        var (rows, fault) = new TableEngine(TableOf(id)).Run(new Dictionary<string, string>());

        Assert.Empty(rows);
        Assert.Equal("rules.fault.engine", fault?.Sentence.Code);
    }

    [Fact]
    public void Run_WordsThatLookLikeCode_ArePlainValues()
    {
        var engine = new TableEngine(TableOf("triage.outcome"));
        var facts = TableOf("triage.outcome").Facts.ToDictionary(f => f.Id, _ => "\" or true or \"\" == \"");

        var (rows, fault) = engine.Run(facts);

        Assert.Null(fault);
        Assert.Empty(rows);
    }

    private static RuleTable TableOf(string id) =>
        Shipped.Set.TableOn(id, Today) ?? Shipped.Set.Jurisdiction.TableOn(Today);
}
