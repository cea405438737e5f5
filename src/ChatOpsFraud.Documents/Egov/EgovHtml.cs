using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Html;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Egov;

/// <summary>
/// The e-Gov sheet with a button per field (表1) that copies the text for e-Gov: as one self-contained page that opens from
/// disk and asks nothing of the network, or as a part of another page.
/// </summary>
public static class EgovHtml
{
    private static readonly Lazy<string> PageStyle = new(() => EmbeddedText.Read("Egov.page.css") + Style);
    private static readonly Lazy<string> SheetStyle = new(() => EmbeddedText.Read("Egov.sheet.css"));
    private static readonly Lazy<string> SheetScript = new(() => EmbeddedText.Read("Egov.sheet.js"));

    /// <summary>The style sheet for <see cref="Fragment"/>; it touches nothing outside of <c>.egov-sheet</c>.</summary>
    public static string Style => SheetStyle.Value;

    /// <summary>The script for <see cref="Fragment"/>: it serves every sheet of the page, those that come later too.</summary>
    public static string Script => SheetScript.Value;

    /// <summary>The page of <paramref name="sheet"/>, to be stored as UTF-8; the same sheet always gives the same text.</summary>
    public static string Write(EgovSheet sheet) => $"""
        <!DOCTYPE html>
        <html lang="ja">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{PagePolicy.For(PageStyle.Value, Script)}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="format-detection" content="telephone=no, email=no, address=no">
        <title>{Escaped.Wording("egov.pageTitle", sheet.CaseNumber, $"{sheet.Edition}")}</title>
        <style>{PageStyle.Value}</style>
        </head>
        <body class="egov-sheet" data-failed="{Escaped.Wording("egov.failed")}">
        <main>
        {EgovHtmlContent.Of(sheet, heading: 1)}</main>
        <p class="status" role="status"></p>
        <script>{Script}</script>
        </body>
        </html>

        """;

    /// <summary>
    /// The sheet as a part of a page: one <c>section</c> with the class <c>egov-sheet</c>, headings from <c>h2</c> on, ids that begin
    /// with <c>egov-</c>, and neither style nor script inside. A page shows one such sheet.
    /// </summary>
    public static string Fragment(EgovSheet sheet) => $"""
        <section class="egov-sheet" lang="ja" data-failed="{Escaped.Wording("egov.failed")}">
        {EgovHtmlContent.Of(sheet, heading: 2)}<p class="status" role="status"></p>
        </section>

        """;
}
