using System.Text.Json;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Report;

namespace ChatOpsFraud.Core.Tests.Rules;

public sealed class RuleReportTests
{
    [Fact]
    public void Show_ShippedRules_NamesEveryRowMunicipalityAndClause()
    {
        var text = RuleReport.Show(Shipped.Set);

        Assert.All(Shipped.Set.Tables.SelectMany(t => t.Rows), r => Assert.Contains(r.Reason, text, StringComparison.Ordinal));
        Assert.All(Shipped.Set.Jurisdiction.Municipalities, m => Assert.Contains(m.Name, text, StringComparison.Ordinal));
        Assert.All(Shipped.Set.OpenDays.Rules, r => Assert.Contains(r.Name, text, StringComparison.Ordinal));
        Assert.Contains("7月の第3月曜日", text, StringComparison.Ordinal);
        Assert.All(Shipped.Set.Documents.SelectMany(d => d.Clauses), c => Assert.Contains(c.Summary, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Show_Jurisdiction_PutsEachTableUnderItsOwnHeading()
    {
        var text = RuleReport.Show(Shipped.Set);
        var headings = Shipped.Set.Jurisdiction.Heads.Select(h => At($"## {h.Table.Title}")).ToList();

        Assert.True(headings[0] < At("| 行 | 都道府県") && At("| 行 | 都道府県") < headings[1] && headings[1] < At("| 方面 | 市町村"));

        int At(string mark) => text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? at : throw new InvalidOperationException(mark);
    }

    [Fact]
    public void Show_Book_EndsWithTheGlossary()
    {
        var questionnaire = Core.Interview.QuestionnaireReader.Read(Shipped.Files).Sound;

        var text = RuleReport.Show(new RuleBook(Shipped.Set, questionnaire));

        Assert.StartsWith(RuleReport.Show(Shipped.Set), text, StringComparison.Ordinal);
        Assert.All(questionnaire.Terms, t => Assert.Contains(t.Text, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Show_BarInAReason_DoesNotBreakTheTable()
    {
        var set = RuleSet.Read(Shipped.With("triage/outcome.json", t => t.Replace("今すぐ110番", "今すぐ|110番", StringComparison.Ordinal))).Sound;

        Assert.Contains("今すぐ\\|110番", RuleReport.Show(set), StringComparison.Ordinal);
    }

    [Fact]
    public void ShowWorkflow_ShippedRules_HasARuleForEachRow()
    {
        using var json = JsonDocument.Parse(RuleReport.ShowWorkflow(Shipped.Set));
        var workflows = json.RootElement.EnumerateArray().ToDictionary(w => w.GetProperty("WorkflowName").GetString()!, w => w.GetProperty("Rules").GetArrayLength());

        Assert.All(Shipped.Set.Tables, t => Assert.Equal(t.Rows.Count, workflows[t.Id]));
        Assert.Equal(Shipped.Set.Jurisdiction.Headquarters.Count, workflows["jurisdiction.headquarters"]);
    }
}
