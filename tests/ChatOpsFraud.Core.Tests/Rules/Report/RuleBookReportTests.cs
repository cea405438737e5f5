using System.Text.Json;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Core.Tests.Conversation;

namespace ChatOpsFraud.Core.Tests.Rules.Report;

public sealed class RuleBookReportTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly Lazy<ReportPage> Page = new(() => RuleBookReport.Of(Talk.Book, Approvals.Check(Shipped.Files), Day));

    [Fact]
    public void Of_ShippedRules_ShowsEveryRowQuestionCheckClauseAndTerm()
    {
        var texts = Texts(Page.Value).ToHashSet(StringComparer.Ordinal);

        Assert.All(Shipped.Set.Tables.SelectMany(t => t.Rows), r => Assert.Contains(r.Reason, texts));
        Assert.All(Shipped.Set.CheckLists.SelectMany(l => l.Checks), c => Assert.Contains(c.Reason, texts));
        Assert.All(Talk.Book.Questionnaire.Questions, q => Assert.Contains(q.Why, texts));
        Assert.All(Shipped.Set.Documents.SelectMany(d => d.Clauses), c => Assert.Contains(c.Summary, texts));
        Assert.All(Talk.Book.Questionnaire.Terms, t => Assert.Contains(t.Text, texts));
        Assert.All(Shipped.Set.Jurisdiction.Municipalities, m => Assert.Contains(texts, t => t.Contains(m.Name, StringComparison.Ordinal)));
        Assert.Contains("7月の第3月曜日", texts);
    }

    [Fact]
    public void Of_ShippedRules_MarksEachRowWithItsBasis()
    {
        var marks = Lines(Page.Value).Where(l => l.Mark is ReportMark.Guideline or ReportMark.Interpretation).ToList();

        Assert.Contains(marks, l => l is { Mark: ReportMark.Guideline, Text: "資料の記載" });
        Assert.All(marks.Where(l => l.Mark == ReportMark.Interpretation), l => Assert.Equal("運用上の解釈", l.Text));
        Assert.Equal(Shipped.Set.Tables.Sum(t => t.Rows.Count) + Shipped.Set.CheckLists.Sum(l => l.Checks.Count), marks.Count);
    }

    [Fact]
    public void Of_ShippedRules_EveryLinkLeadsToAPlaceThatIsThereOnce()
    {
        var places = Page.Value.Blocks.OfType<ReportBlock.Heading>().Select(h => h.Id).Concat(Lines(Page.Value).Select(l => l.Anchor).OfType<string>()).ToList();

        Assert.Equal(places.Distinct(StringComparer.Ordinal), places);
        Assert.Empty(Lines(Page.Value).Select(l => l.Place).OfType<string>().Except(places, StringComparer.Ordinal));
    }

    [Fact]
    public void Of_ClauseThatNothingRestsOn_IsNamed()
    {
        var files = Shipped.With("sources/logs.json", t => t.Replace(
            "\"clauses\": [", "\"clauses\": [ { \"id\": \"logs:spare\", \"section\": \"予備\", \"heading\": \"使わない条項\", \"summary\": \"誰も使いません。\" },", StringComparison.Ordinal));
        var page = RuleBookReport.Of(RuleBook.Read(files).Book!, Approvals.Check(files), Day);

        var unused = page.Blocks.SkipWhile(b => b is not ReportBlock.Heading { Id: "unused" }).TakeWhile(b => b is not ReportBlock.Heading { Id: "glossary" });

        Assert.Contains(unused.OfType<ReportBlock.Table>().SelectMany(t => t.Rows), r => r[0].Lines.Any(l => l.Text == "logs:spare"));
        Assert.Contains(Lines(page), l => l is { Mark: ReportMark.Attention, Text: "なし" });
    }

    [Fact]
    public void Markdown_BarAndMarkupInAReason_StayText()
    {
        var files = Shipped.With("triage/outcome.json", t => t.Replace("今すぐ110番", "今すぐ|<b>*110番", StringComparison.Ordinal));

        var text = ReportMarkdown.Write(RuleBookReport.Of(RuleBook.Read(files).Book!, Approvals.Check(files), Day));

        Assert.Contains("今すぐ\\|\\<b\\>\\*110番", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_EveryTableRow_HasAsManyCellsAsItsHead()
    {
        var lines = ReportMarkdown.Write(Page.Value).Split('\n').Where(l => l.StartsWith('|')).ToList();
        var width = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i + 1 < lines.Count && lines[i + 1].StartsWith("| ---", StringComparison.Ordinal)) width = Bars(lines[i]);
            Assert.Equal(width, Bars(lines[i]));
        }

        static int Bars(string line) => line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|');
    }

    [Fact]
    public void Workflow_ShippedRules_HasARuleForEachRowAndACheckEach()
    {
        using var json = JsonDocument.Parse(WorkflowReport.Of(Shipped.Set));
        var workflows = json.RootElement.EnumerateArray().ToDictionary(w => w.GetProperty("WorkflowName").GetString()!, w => w.GetProperty("Rules").GetArrayLength());

        Assert.All(Shipped.Set.Tables, t => Assert.Equal(t.Rows.Count, workflows[t.Id]));
        Assert.Equal(Shipped.Set.Jurisdiction.Headquarters.Count, workflows["jurisdiction.headquarters"]);
        Assert.All(Shipped.Set.CheckLists.SelectMany(l => l.Checks), c => Assert.Equal(1, workflows[c.Id]));
    }

    private static IEnumerable<ReportLine> Lines(ReportPage page) =>
        page.Blocks.OfType<ReportBlock.Table>().SelectMany(t => t.Rows).SelectMany(r => r).SelectMany(c => c.Lines);

    private static IEnumerable<string> Texts(ReportPage page) => Lines(page).Select(l => l.Text);
}
