using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Tests.Cases;

public sealed class EvidenceLifeTests
{
    [Fact]
    public void Until_WithoutADay_IsNone() => Assert.Null(EvidenceLife.Until(AnswerSheet.Empty));

    [Fact]
    public void Until_SeveralDays_CountsFromTheEarliest()
    {
        var sheet = AnswerSheet.Empty.With("orders", new Group(2, true));
        sheet = Given(sheet, "orders[0].purchasedAt", "2026-11-20T21:05");
        sheet = Given(sheet, "orders[1].log.accessedAt", "2026-10-31");

        Assert.Equal(new DateOnly(2027, 1, 31), EvidenceLife.Until(sheet));
    }

    [Fact]
    public void Until_ADayThatWasKeptAsTyped_DoesNotCount() =>
        Assert.Null(EvidenceLife.Until(Given(AnswerSheet.Empty, "orders[0].purchasedAt", "先々週くらい")));

    private static AnswerSheet Given(AnswerSheet sheet, string field, string value) =>
        sheet.With(field, new Answer(AnswerState.Given, value, value, AnswerSource.Person, "港", default));
}
