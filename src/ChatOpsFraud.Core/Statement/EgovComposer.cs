using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Statement.Characters;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Statement;

/// <summary>Composes the e-Gov sheet: the fields of 表1 in the order of the form, and the steps around them.</summary>
public static class EgovComposer
{
    private const int Steps = 9;
    private const int Cautions = 8;

    /// <summary>The sheet of the case as it stands.</summary>
    /// <param name="book">The rule set that the case keeps.</param>
    /// <param name="current">The case.</param>
    /// <param name="now">Asia/Tokyo; used while the case has not been issued.</param>
    public static EgovSheet Compose(RuleBook book, Case current, DateTimeOffset now)
    {
        var sheet = current.Sheet;
        var issued = current.IssuedAt ?? now;
        var edition = Math.Max(1, current.Edition);
        var place = StatementPlaces.Of(book, sheet, issued);
        var attachment = DocumentNames.Of(DocumentNames.StatementDocx, current.Number, edition);
        var journey = new Journey(book.Questionnaire, sheet);
        var hasGaps = journey.Missing(QuestionStage.Interview).Concat(journey.Missing(QuestionStage.Preservation)).Any();
        return new EgovSheet(
            current.Number,
            edition,
            DateOnly.FromDateTime(issued.DateTime),
            [
                Typed("name", sheet.Display("reporter.name"), true),
                Typed("kana", Read(sheet, "reporter.kana"), true),
                Typed("email", Read(sheet, "reporter.email"), true),
                Typed("phone", Read(sheet, "reporter.phone"), true),
                Chosen("destination", place?.Destination, true, place),
                Typed("postalCode", sheet["company.postalCode"] is { Source: not AnswerSource.Verbatim } ? sheet.Value("company.postalCode") : null, null),
                Typed("address", sheet.Display("company.address"), null),
                Typed("category", Wording.Of("egov.categoryText"), null),
                Typed("details", EgovDetails.Compose(sheet, attachment, hasGaps), null),
                Typed("attachment", attachment, null),
                Chosen("submitTo", place?.SubmitTo, null, place),
            ],
            [.. Enumerable.Range(1, Steps).Select(n => Wording.Of($"egov.step{n}"))],
            [.. Enumerable.Range(1, Cautions).Select(n => Wording.Of($"egov.caution{n}"))],
            attachment);
    }

    // A field of the form takes only what was read, never words that were kept as typed.
    private static string? Read(AnswerSheet sheet, string field) =>
        sheet[field] is { IsGiven: true, Source: not AnswerSource.Verbatim } answer ? answer.Display : null;

    private static EgovField Typed(string name, string? text, bool? required)
    {
        var safe = EgovCharacters.Check(text ?? "");
        return new EgovField(
            Wording.Of($"egov.{name}"), safe.Text, required, Guidance(name), [.. safe.Replacements.Select(r => r.Sentence)]);
    }

    private static EgovField Chosen(string name, string? text, bool? required, JurisdictionResult? place) => new(
        Wording.Of($"egov.{name}"),
        text ?? "",
        required,
        place is { Remarks.Count: > 0 } ? string.Join('\n', [Guidance(name), .. place.Remarks.Select(r => r.Text)]) : Guidance(name),
        []);

    private static string Guidance(string name) => Wording.Of($"egov.{name}Guidance");
}
