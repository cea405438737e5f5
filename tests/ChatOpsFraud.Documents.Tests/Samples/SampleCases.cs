using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Tests.Rules;

namespace ChatOpsFraud.Documents.Tests.Samples;

/// <summary>A case with invented answers under the shipped rules.</summary>
internal static class SampleCases
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9));

    private static readonly Lazy<RuleBook> ShippedBook = new(() => new RuleBook(Shipped.Set, QuestionnaireReader.Read(Shipped.Files).Sound));

    public static RuleBook Book => ShippedBook.Value;

    /// <summary>Edition 1 of a case with these answers.</summary>
    public static Case Issued(params (string Field, string Display)[] answers) => Answered(answers).After(new RecordedEvent(new StatementIssued(1), "港 花子", Now));

    /// <summary>A case with these answers, not issued yet.</summary>
    public static Case Answered(params (string Field, string Display)[] answers) => Case.Fold(
        "2026-0042",
        answers.Select(a => new RecordedEvent(new AnswerGiven(a.Field, AnswerState.Given, a.Display, a.Display, AnswerSource.Person, a.Display), "港 花子", Now)));
}
