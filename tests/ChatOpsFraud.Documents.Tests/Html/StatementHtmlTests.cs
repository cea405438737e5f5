using System.Net;
using System.Text.RegularExpressions;
using ChatOpsFraud.Documents.Docx;
using ChatOpsFraud.Documents.Html;
using ChatOpsFraud.Documents.Tests.Docx;
using ChatOpsFraud.Documents.Tests.Samples;

namespace ChatOpsFraud.Documents.Tests.Html;

public partial class StatementHtmlTests
{
    [Fact]
    public void Write_Statement_SaysWhatTheWordDocumentSaysInTheSameOrder()
    {
        var model = SampleStatements.ManyGaps();
        using var opened = OpenedStatement.Of(model);
        var word = opened.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(OpenedStatement.Shown);

        var page = Lines(StatementHtml.Write(model));

        Assert.Equal(word, page.SkipLast(1));
        Assert.Equal("管理番号 2026-0042　第1版　規則 1.0.0（3f9a1c0b7d2e）", page[^1]);
    }

    [Fact]
    public void Write_Rows_HaveHeadsForScreenReaders()
    {
        var page = StatementHtml.Write(SampleStatements.ManyGaps());

        Assert.Contains("""<th scope="row" class="statement-label">会社名</th><td class="statement-value">株式会社みなと家電</td>""", page, StringComparison.Ordinal);
        Assert.Contains("""<td class="statement-missing"><strong class="statement-gap">未確認（後日補足）</strong></td>""", page, StringComparison.Ordinal);
        Assert.Contains("""<td class="statement-amount">2,980円</td>""", page, StringComparison.Ordinal);
        Assert.Contains("""<table class="statement-table" aria-label="購入情報（注文1）">""", page, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Write_HostileText_ChangesNoTag(string text)
    {
        var harmless = text.Contains('\n', StringComparison.Ordinal) ? "文\n文" : "文";

        Assert.Equal(Tags(StatementHtml.Write(SampleStatements.Filled(harmless))), Tags(StatementHtml.Write(SampleStatements.Filled(text))));
    }

    [Fact]
    public void Write_Statement_HasNoStyleNoScriptNoLinkAndNoId()
    {
        var tags = AnyTag().Matches(StatementHtml.Write(SampleStatements.ManyOrders())).Select(m => m.Value).ToList();

        Assert.DoesNotContain(tags, tag => tag.Contains("style=", StringComparison.Ordinal) || tag.Contains(" id=", StringComparison.Ordinal) || tag.Contains(" on", StringComparison.Ordinal));
        Assert.DoesNotContain(tags, tag => tag.StartsWith("<script", StringComparison.Ordinal) || tag.StartsWith("<style", StringComparison.Ordinal) || tag.StartsWith("<a", StringComparison.Ordinal) && !tag.StartsWith("<article", StringComparison.Ordinal));
    }

    [Fact]
    public void Style_EveryClass_IsInUseAndTouchesOnlyTheStatement()
    {
        var page = StatementHtml.Write(SampleStatements.ManyGaps()) + StatementHtml.Write(SampleStatements.Complete());
        var written = Class().Matches(page).SelectMany(m => m.Groups[1].Value.Split(' ')).ToHashSet();

        var styled = Selector().Matches(StatementHtml.Style).Select(m => m.Groups[1].Value).ToHashSet();

        Assert.Empty(styled.Except(written));
        Assert.All(Rule().Matches(StatementHtml.Style).SelectMany(m => m.Groups[1].Value.Split(',')), selector =>
            Assert.StartsWith(".statement", selector.Trim(), StringComparison.Ordinal));
        Assert.DoesNotContain("url(", StatementHtml.Style, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SameModelTwice_GivesTheSameText() =>
        Assert.Equal(StatementHtml.Write(SampleStatements.LongTexts()), StatementHtml.Write(SampleStatements.LongTexts()));

    private static List<string> Lines(string page) =>
    [
        .. Block().Matches(page).Select(m => WebUtility.HtmlDecode(AnyTag().Replace(m.Groups["text"].Value.Replace("<br>", "\n", StringComparison.Ordinal), ""))),
    ];

    private static string[] Tags(string page) => [.. AnyTag().Matches(page).Select(m => TagName().Match(m.Value).Value)];

    [GeneratedRegex(@"<(p|h2|h3|h4|th|td)( [^>]*)?>(?<text>.*?)</(p|h2|h3|h4|th|td)>", RegexOptions.ExplicitCapture)]
    private static partial Regex Block();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex AnyTag();

    [GeneratedRegex("^</?[a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex TagName();

    [GeneratedRegex("class=\"([^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Class();

    [GeneratedRegex(@"\.(statement[a-z-]*)", RegexOptions.NonBacktracking)]
    private static partial Regex Selector();

    [GeneratedRegex(@"^ *([.a-z][^{}@]*) \{", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Rule();
}
