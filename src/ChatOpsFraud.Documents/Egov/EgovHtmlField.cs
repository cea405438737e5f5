using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Egov;

/// <summary>One field of the e-Gov form (表1) as a card: label, mark, text, guidance and a button that copies the text.</summary>
internal static class EgovHtmlField
{
    /// <summary>The card of <paramref name="field"/>; <paramref name="number"/> counts from 1 and makes the ids, <paramref name="level"/> is that of its heading.</summary>
    public static string Of(EgovField field, int number, int level) => $"""
        <li class="field{(field.IsLong ? " long" : "")}">
        <h{level} class="label" id="egov-label{number}">{number}. {Escaped.Of(field.Label)}{Mark(field.Required)}</h{level}>
        {Text(field, number)}{Guidance(field.Guidance)}{Replacements(field)}{Button(field, number)}</li>

        """;

    private static string Mark(bool? required) => required switch
    {
        true => $"""<span class="must">{Escaped.Wording("egov.required")}</span>""",
        false => $"""<span class="may">{Escaped.Wording("egov.optional")}</span>""",
        null => "",
    };

    private static string Text(EgovField field, int number)
    {
        if (field.IsGap) return Gap();
        return field.IsLong ? LongText(Escaped.Of(field.Text), number) : $"""
            <p class="value" id="egov-text{number}">{Escaped.Of(field.Text)}</p>

            """;
    }

    private static string Gap() => $"""
        <p class="value gap">{Escaped.Wording("egov.gap")}</p>
        <p class="guidance">{Escaped.Wording("egov.gapHint")}</p>

        """;

    // HTML drops the first line break after <textarea> and <pre>: the one put there protects one of the text's own.
    private static string LongText(string text, int number) => $"""
        <p class="note" id="egov-note{number}">{Escaped.Wording("egov.editHint")}</p>
        <textarea id="egov-text{number}" data-paper="egov-paper{number}" rows="12" spellcheck="false"
          aria-labelledby="egov-label{number}" aria-describedby="egov-note{number}">
        {text}</textarea>
        <pre class="value paper" id="egov-paper{number}">
        {text}</pre>

        """;

    private static string Guidance(string? guidance) => guidance is null ? "" : $"""
        <p class="guidance">{Escaped.Wording("egov.guidance")}：{Escaped.Of(guidance)}</p>

        """;

    private static string Replacements(EgovField field) => field.Replacements.Count == 0 ? "" : $"""
        <div class="replaced">
        <p>{Escaped.Wording("egov.replacements")}</p>
        <ul>{string.Concat(field.Replacements.Select(replacement => $"<li>{Escaped.Of(replacement.Text)}</li>"))}</ul>
        </div>

        """;

    private static string Button(EgovField field, int number) => field.IsGap ? "" : $"""
        <p class="actions">
        <button type="button" data-source="egov-text{number}"
          data-copied="{Escaped.Wording("egov.copied", field.Label)}">{Escaped.Wording("egov.copy", field.Label)}</button>
        <span class="done" hidden>{Escaped.Wording("egov.done")}</span>
        </p>

        """;
}
