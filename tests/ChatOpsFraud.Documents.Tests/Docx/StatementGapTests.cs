using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Tests.Samples;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Tests.Docx;

public class StatementGapTests
{
    [Fact]
    public void Write_Gaps_AreMarkedByWordsAndShading()
    {
        using var opened = OpenedStatement.Of(SampleStatements.ManyGaps());
        var marked = opened.Body.Descendants<TableCell>().Where(c => c.TableCellProperties?.Shading?.Fill?.Value == "FFF2CC").ToArray();

        // 19 gaps stand in label rows, three in the grid of purchases.
        Assert.Equal(22, marked.Length);
        Assert.All(marked, cell => Assert.EndsWith(SampleStatements.Gap, OpenedStatement.Shown(cell), StringComparison.Ordinal));
        Assert.All(marked, cell => Assert.Equal("Gap", cell.Descendants<RunStyle>().Single().Val?.Value));
    }

    [Fact]
    public void Write_GapOfWhichSomethingIsKnown_KeepsIt()
    {
        var model = SampleStatements.Complete() with
        {
            Sections = [new(2, "事件概要", [new(null, null, [new(["発覚日（認知日）", "11月ごろ"], true)])])],
        };
        using var opened = OpenedStatement.Of(model);
        Assert.Contains("11月ごろ\n未確認（後日補足）", OpenedStatement.Shown(opened.Tables.First()), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_UnknownAddressee_IsAMarkedGap()
    {
        using var opened = OpenedStatement.Of(SampleStatements.ManyGaps());
        Assert.Equal(["提出先（都道府県警察本部）：未確認（後日補足）"], opened.InStyle("Addressee"));
    }

    [Fact]
    public void Write_FollowUps_AreListedByTable()
    {
        var model = SampleStatements.ManyGaps();
        using var opened = OpenedStatement.Of(model);
        var rows = opened.Tables.Last().Elements<TableRow>().Select(r => r.Elements<TableCell>().Select(OpenedStatement.Shown)).ToArray();
        Assert.Equal(["表", "項目"], rows[0]);
        Assert.Equal(
            model.FollowUps.GroupBy(f => f.Table).Select(g => string.Join('|', g.Key, string.Join('、', g.Select(f => f.Label)))),
            rows.Skip(1).Select(r => string.Join('|', r)));
    }

    [Fact]
    public void Write_NoFollowUps_SaysSo()
    {
        using var opened = OpenedStatement.Of(SampleStatements.Complete());
        Assert.Equal("後日補足する項目はありません。", opened.InStyle("Lead")[^1]);
        Assert.DoesNotContain(SampleStatements.Gap, opened.Body.InnerText, StringComparison.Ordinal);
    }
}
