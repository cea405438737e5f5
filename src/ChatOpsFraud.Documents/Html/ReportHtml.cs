using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Html;

/// <summary>
/// A report as HTML. The fragment holds no style and no script of its own, so that a page under a strict policy can take it as it is and
/// serve <see cref="Stylesheet"/> beside it; the whole page is one file that opens from disk and asks nothing of the network.
/// </summary>
public static class ReportHtml
{
    private static readonly Lazy<string> Style = new(() => EmbeddedText.Read("Html.report.css"));

    /// <summary>The style sheet; every rule stands under the class <c>report</c>, apart from the page itself.</summary>
    public static string Stylesheet => Style.Value;

    /// <summary>The page as one file, to be stored as UTF-8.</summary>
    public static string Page(ReportPage page) => $"""
        <!DOCTYPE html>
        <html lang="ja">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{PagePolicy.For(Stylesheet)}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="format-detection" content="telephone=no, email=no, address=no">
        <title>{Escaped.Of(page.Title)}</title>
        <style>{Stylesheet}</style>
        </head>
        <body class="report-page">
        {Fragment(page)}</body>
        </html>

        """;

    /// <summary>The content alone: one <c>main</c> with headings from <c>h1</c> on.</summary>
    public static string Fragment(ReportPage page) => $"""
        <main class="report">
        <h1>{Escaped.Of(page.Title)}</h1>
        {Contents(page.Blocks)}{string.Concat(page.Blocks.Select(Block))}</main>

        """;

    /// <summary>Blocks as a part of another page, under a heading of its own: one <c>div</c> with headings from <c>h2</c> on.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="withContents">True for links to the chapters in front.</param>
    public static string Part(IReadOnlyList<ReportBlock> blocks, bool withContents = false) => $"""
        <div class="report">
        {(withContents ? Contents(blocks) : "")}{string.Concat(blocks.Select(Block))}</div>

        """;

    private static string Contents(IReadOnlyList<ReportBlock> blocks)
    {
        var chapters = blocks.OfType<ReportBlock.Heading>().Where(h => h.Level == 2).ToList();
        return chapters.Count < 2 ? "" : $"""
            <nav aria-label="{Escaped.Wording("report.contents")}"><ul>{string.Concat(chapters.Select(h => $"""<li><a href="#{h.Id}">{Escaped.Of(h.Text)}</a></li>"""))}</ul></nav>

            """;
    }

    private static string Block(ReportBlock block) => block switch
    {
        ReportBlock.Heading heading => $"<h{heading.Level} id=\"{heading.Id}\">{Escaped.Of(heading.Text)}</h{heading.Level}>\n",
        ReportBlock.Paragraph paragraph => $"<p>{Escaped.Of(paragraph.Text)}</p>\n",
        ReportBlock.Facts facts => $"<dl>\n{string.Concat(facts.Items.Select(f => $"<div><dt>{Escaped.Of(f.Label)}</dt><dd>{Escaped.Of(f.Value)}</dd></div>\n"))}</dl>\n",
        ReportBlock.Bullets bullets => $"<ul>\n{string.Concat(bullets.Items.Select(i => $"<li>{Escaped.Of(i)}</li>\n"))}</ul>\n",
        ReportBlock.Table table => ReportHtmlTable.Of(table),
        ReportBlock.Picture picture => ReportSvg.Of(picture.Graph) + Mermaid(picture.Mermaid),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string Mermaid(string text) => $"""
        <details><summary>{Escaped.Wording("report.mermaid")}</summary><pre>
        {Escaped.Of(text)}</pre></details>

        """;
}
