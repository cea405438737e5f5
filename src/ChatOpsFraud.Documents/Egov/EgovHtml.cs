using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Egov;

/// <summary>
/// The e-Gov sheet as one self-contained page: it opens from disk, asks nothing of the network, and has a button per
/// field (表1) that copies the text for e-Gov.
/// </summary>
public static class EgovHtml
{
    private static readonly Lazy<string> Style = new(() => EmbeddedText.Read("Egov.sheet.css"));
    private static readonly Lazy<string> Script = new(() => EmbeddedText.Read("Egov.sheet.js"));

    /// <summary>The page of <paramref name="sheet"/>, to be stored as UTF-8; the same sheet always gives the same text.</summary>
    public static string Write(EgovSheet sheet) => $"""
        <!DOCTYPE html>
        <html lang="ja">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{PagePolicy.For(Style.Value, Script.Value)}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="format-detection" content="telephone=no, email=no, address=no">
        <title>{Escaped.Wording("egov.pageTitle", sheet.CaseNumber, $"{sheet.Edition}")}</title>
        <style>{Style.Value}</style>
        </head>
        <body data-failed="{Escaped.Wording("egov.failed")}">
        <main>
        <h1>{Escaped.Wording("egov.title")}</h1>
        <p class="lead">{Escaped.Wording("egov.lead")}</p>
        {Facts(sheet)}{Contents()}{Sentences("ul", "cautions", sheet.Cautions)}{Sentences("ol", "steps", sheet.Steps)}{Fields(sheet.Fields)}</main>
        <p class="status" id="status" role="status"></p>
        <script>{Script.Value}</script>
        </body>
        </html>

        """;

    private static string Facts(EgovSheet sheet) => $"""
        <dl class="facts">
        {Fact("egov.caseNumber", sheet.CaseNumber)}
        {Fact("egov.edition", DocumentWording.Of("egov.editionValue", $"{sheet.Edition}"))}
        {Fact("egov.issuedOn", JapaneseDate.Of(sheet.IssuedOn))}
        {Fact("egov.attachment", sheet.AttachmentName)}
        </dl>

        """;

    private static string Fact(string code, string value) =>
        $"<div><dt>{Escaped.Wording(code)}</dt><dd>{Escaped.Of(value)}</dd></div>";

    private static string Contents() => $"""
        <nav aria-label="{Escaped.Wording("egov.contents")}"><ul>{Link("cautions")}{Link("steps")}{Link("fields")}</ul></nav>

        """;

    private static string Link(string part) => $"""<li><a href="#{part}">{Escaped.Wording("egov." + part)}</a></li>""";

    private static string Sentences(string element, string part, IReadOnlyList<string> sentences) => $"""
        <h2 id="{part}">{Escaped.Wording("egov." + part)}</h2>
        <{element} class="{part}">{string.Concat(sentences.Select(sentence => $"\n<li>{Escaped.Of(sentence)}</li>"))}
        </{element}>

        """;

    private static string Fields(IReadOnlyList<EgovField> fields) => $"""
        <h2 id="fields">{Escaped.Wording("egov.fields")}</h2>
        <p class="marks">{Escaped.Wording("egov.marks")}</p>
        <noscript><p class="marks">{Escaped.Wording("egov.noScript")}</p></noscript>
        <ol class="fields">
        {string.Concat(fields.Select((field, i) => EgovHtmlField.Of(field, i + 1)))}</ol>

        """;
}
