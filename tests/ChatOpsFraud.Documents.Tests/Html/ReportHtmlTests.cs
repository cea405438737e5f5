using System.Net;
using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Documents.Html;

namespace ChatOpsFraud.Documents.Tests.Html;

public sealed partial class ReportHtmlTests
{
    private static readonly LifeGraph Graph = new(
        100, 80, [new LifeFrame(0, 0, 100, 80, "枠")], [new LifeFrame(10, 20, 40, 20, "受付")], [new LifeArrow([(50, 30), (90, 30)], "通報", 55, 25)]);

    [Fact]
    public void Page_AnyReport_IsOneFileThatAsksNothingOfTheNetwork()
    {
        var page = ReportHtml.Page(Sample("理由"));

        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"ja\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(src|href)=\"[^#\"]", page);
        Assert.DoesNotMatch("url\\((?!#)", page);
        Assert.Contains(PagePolicy.Hash(ReportHtml.Stylesheet), WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Fragment_AnyReport_HoldsNoStyleAndNoScript()
    {
        var fragment = ReportHtml.Fragment(Sample("理由"));

        Assert.DoesNotContain("style", fragment, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script", fragment, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(" on[a-z]+=", fragment);
        Assert.StartsWith("<main class=\"report\">", fragment, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Fragment_HostileText_StaysTextInEveryPlace(string text)
    {
        var fragment = ReportHtml.Fragment(Sample(text));

        Assert.Equal(Tags(ReportHtml.Fragment(Sample("x"))), Tags(fragment));
    }

    public static TheoryData<string> Hostile =>
        ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</td></table>", "'\"&<>", "<!--", "]]>", "javascript:alert(1)", "\u202Eabc"];

    [Fact]
    public void Fragment_Interpretation_IsSaidInWordsAndShownByAForm()
    {
        var fragment = ReportHtml.Fragment(Sample("理由"));

        Assert.Contains("<div class=\"interpretation\"><span>運用上の解釈</span></div>", fragment, StringComparison.Ordinal);
        Assert.Matches(@"\.interpretation span \{[^}]*border-style: dashed", ReportHtml.Stylesheet);
    }

    [Fact]
    public void Fragment_EachCell_CarriesTheWordOverItsColumn() =>
        Assert.Equal(["行", "理由"], LabelPattern().Matches(ReportHtml.Fragment(Sample("x"))).Select(m => m.Groups[1].Value));

    [Fact]
    public void Stylesheet_EveryRule_StandsUnderItsOwnClass()
    {
        var selectors = SelectorPattern().Matches(ReportHtml.Stylesheet).Select(m => m.Groups[1].Value.Trim()).Where(s => !s.StartsWith('@'));

        Assert.All(selectors.SelectMany(s => s.Split(',')), s => Assert.StartsWith(".report", s.Trim(), StringComparison.Ordinal));
    }

    private static ReportPage Sample(string text) => new(text,
    [
        new ReportBlock.Heading(2, "one", text),
        new ReportBlock.Heading(2, "two", text),
        new ReportBlock.Paragraph(text),
        new ReportBlock.Facts([("版", text)]),
        new ReportBlock.Bullets([text]),
        new ReportBlock.Table(["行", "理由"], [[
            new ReportCell([new ReportLine(text, ReportMark.Id, Anchor: "row-1"), new ReportLine(text, Place: "one")]),
            new ReportCell([new ReportLine("運用上の解釈", ReportMark.Interpretation), new ReportLine(text, ReportMark.Before), new ReportLine(text, ReportMark.After)])]]),
        new ReportBlock.Picture(Graph with { Boxes = [Graph.Boxes[0] with { Text = text }] }, text),
    ]);

    private static IEnumerable<string> Tags(string html) => TagPattern().Matches(html).Select(m => m.Value);

    [GeneratedRegex("<[!/a-zA-Z][a-zA-Z0-9]*")]
    private static partial Regex TagPattern();

    [GeneratedRegex("data-label=\"([^\"]*)\"")]
    private static partial Regex LabelPattern();

    [GeneratedRegex(@"([^{}]+)\{[^{}]*\}")]
    private static partial Regex SelectorPattern();
}
