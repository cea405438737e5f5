using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules.Checks;

namespace ChatOpsFraud.Core.Tests.Rules.Checks;

/// <summary>Stored values as a case holds them.</summary>
internal static class Answers
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9));

    /// <summary>The values under <c>company.name</c> and <c>contractor.name</c>, whatever they are.</summary>
    public static CheckAnswers Of(params string[] values)
    {
        string[] fields = ["company.name", "contractor.name"];
        var sheet = Sheet([.. fields.Zip(values), ("contractor.used", "yes")]);
        return new CheckAnswers(sheet, new Journey(Shipped.Book.Questionnaire, sheet), Today);
    }

    public static AnswerSheet Sheet(params (string Field, string Value)[] answers) => answers.Aggregate(
        AnswerSheet.Empty,
        (sheet, a) => sheet.Reaching(a.Field).With(a.Field, new Answer(AnswerState.Given, a.Value, a.Value, AnswerSource.Person, "港", Now)));
}
