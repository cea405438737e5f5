using System.Text;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Egov;

/// <summary>The e-Gov sheet as plain text, for where no page can be opened.</summary>
public static class EgovText
{
    // Every line, those inside a text too, ends alike: older editors of Windows show a lone LF as no line end at all.
    private const string LineEnd = "\r\n";

    /// <summary>
    /// The text of <paramref name="sheet"/>, lines ended by CR LF, to be stored as UTF-8 without a byte order mark. What
    /// is copied stands on lines of its own.
    /// </summary>
    public static string Write(EgovSheet sheet)
    {
        var text = new StringBuilder();
        AppendFacts(text, sheet);
        AppendSentences(text, "egov.cautions", sheet.Cautions, _ => "・");
        AppendSentences(text, "egov.steps", sheet.Steps, i => $"{i + 1}. ");
        AppendHeading(text, "egov.fields");
        text.Append(DocumentWording.Of("egov.marks")).Append('\n');
        foreach (var (i, field) in sheet.Fields.Index())
            AppendField(text, field, i + 1);
        return text.ToString().ReplaceLineEndings(LineEnd);
    }

    private static void AppendFacts(StringBuilder text, EgovSheet sheet)
    {
        text.Append(DocumentWording.Of("egov.title")).Append('\n').Append('\n');
        Fact("egov.caseNumber", PlainText.OneLine(sheet.CaseNumber));
        Fact("egov.edition", DocumentWording.Of("egov.editionValue", $"{sheet.Edition}"));
        Fact("egov.issuedOn", JapaneseDate.Of(sheet.IssuedOn));
        Fact("egov.attachment", PlainText.OneLine(sheet.AttachmentName));

        void Fact(string code, string value) => text.Append(DocumentWording.Of(code)).Append('：').Append(value).Append('\n');
    }

    private static void AppendSentences(StringBuilder text, string code, IReadOnlyList<string> sentences, Func<int, string> bullet)
    {
        AppendHeading(text, code);
        foreach (var (i, sentence) in sentences.Index())
            text.Append(bullet(i)).Append(PlainText.Of(sentence)).Append('\n');
    }

    private static void AppendHeading(StringBuilder text, string code) =>
        text.Append('\n').Append("■ ").Append(DocumentWording.Of(code)).Append('\n');

    private static void AppendField(StringBuilder text, EgovField field, int number)
    {
        text.Append('\n').Append(Label(field, number)).Append('\n');
        text.Append(field.IsGap ? DocumentWording.Of("egov.gap") : PlainText.Of(field.Text)).Append('\n');
        if (field.IsGap)
            text.Append("　→ ").Append(DocumentWording.Of("egov.gapHint")).Append('\n');
        if (field.Guidance is { } guidance)
            text.Append("　→ ").Append(DocumentWording.Of("egov.guidance")).Append('：').Append(PlainText.Of(guidance)).Append('\n');
        if (field.Replacements.Count > 0)
            text.Append("　→ ").Append(DocumentWording.Of("egov.replacements")).Append('\n');
        foreach (var replacement in field.Replacements)
            text.Append("　　・").Append(PlainText.Of(replacement.Text)).Append('\n');
    }

    private static string Label(EgovField field, int number) => $"【{number}. {PlainText.OneLine(field.Label)}】{Mark(field.Required)}";

    private static string Mark(bool? required) => required switch
    {
        true => DocumentWording.Of("egov.required"),
        false => DocumentWording.Of("egov.optional"),
        null => "",
    };
}
