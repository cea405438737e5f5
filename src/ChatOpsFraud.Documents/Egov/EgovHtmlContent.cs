using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Egov;

/// <summary>What the e-Gov sheet shows, whether it is a page of its own or a part of one.</summary>
internal static class EgovHtmlContent
{
    /// <summary>The content; <paramref name="heading"/> is the level of its title, 1 or 2.</summary>
    public static string Of(EgovSheet sheet, int heading) => $"""
        <h{heading} class="title">{Escaped.Wording("egov.title")}</h{heading}>
        <p class="lead">{Escaped.Wording("egov.lead")}</p>
        {Facts(sheet)}{Contents()}{Sentences("ul", "cautions", sheet.Cautions, heading + 1)}{Sentences("ol", "steps", sheet.Steps, heading + 1)}{Fields(sheet.Fields, heading + 1)}
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

    private static string Link(string part) => $"""<li><a href="#egov-{part}">{Escaped.Wording("egov." + part)}</a></li>""";

    private static string Heading(string part, int level) =>
        $"""<h{level} class="part" id="egov-{part}">{Escaped.Wording("egov." + part)}</h{level}>""";

    private static string Sentences(string element, string part, IReadOnlyList<string> sentences, int level) => $"""
        {Heading(part, level)}
        <{element} class="{part}">{string.Concat(sentences.Select(sentence => $"\n<li>{Escaped.Of(sentence)}</li>"))}
        </{element}>

        """;

    private static string Fields(IReadOnlyList<EgovField> fields, int level) => $"""
        {Heading("fields", level)}
        <p class="marks">{Escaped.Wording("egov.marks")}</p>
        <noscript><p class="marks">{Escaped.Wording("egov.noScript")}</p></noscript>
        <ol class="fields">
        {string.Concat(fields.Select((field, i) => EgovHtmlField.Of(field, i + 1, level + 1)))}</ol>

        """;
}
