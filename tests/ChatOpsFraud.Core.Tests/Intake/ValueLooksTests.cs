using ChatOpsFraud.Core.Intake;

namespace ChatOpsFraud.Core.Tests.Intake;

public sealed class ValueLooksTests
{
    [Theory]
    [InlineData("お届け先", "東京都足立区千住1-2-3")]
    [InlineData("お届け先", "王 小明 様")]
    [InlineData("電話", "080-0000-1111")]
    [InlineData("注文日時", "11/20 21:05")]
    [InlineData("配送業者", "佐川急便")]
    [InlineData("IPアドレス", "203.0.113.5")]
    [InlineData("フリガナ", "ヤマダ タロウ")]
    public void Prove_ValueThatCanBeNothingElse_IsTrue(string label, string value) =>
        Assert.True(ValueLooks.Prove(Labels.All.Find(label)!.Value, value));

    [Theory]
    [InlineData("お届け先", "変わるかもしれません")]
    [InlineData("電話", "つながらないそうです")]
    [InlineData("注文日時", "先週くらい")]
    [InlineData("配送業者", "まだ分からない")]
    [InlineData("数量", "たくさん")]
    public void Prove_Words_IsFalse(string label, string value) =>
        Assert.False(ValueLooks.Prove(Labels.All.Find(label)!.Value, value));
}
