using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Fields.Cards;

namespace ChatOpsFraud.Core.Tests.Fields.Cards;

public sealed class CardMarkTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9));

    [Theory]
    [InlineData("［カード情報を削除しました］")]
    [InlineData("カード番号は［カード情報を削除しました］です")]
    [InlineData("カード番号は［カード情報を削除しました］、有効期限は［カード情報を削除しました］です。")]
    [InlineData("[カード情報を削除しました]")]
    [InlineData(" 「［カード情報を削除しました］」でした。 ")]
    [InlineData("VISA ［カード情報を削除しました］")]
    public void IsOnlyMark_NothingElseSaid_IsTrue(string text) => Assert.True(CardNumbers.IsOnlyMark(text));

    [Theory]
    [InlineData("カード番号は不明です")]
    [InlineData("")]
    [InlineData("［カード情報を削除しました］ 山田太郎")]
    [InlineData("株式会社みなと［カード情報を削除しました］")]
    [InlineData("［カード情報を削除しました］ 2台")]
    public void IsOnlyMark_OtherWordsOrNoMark_IsFalse(string text) => Assert.False(CardNumbers.IsOnlyMark(text));

    [Theory]
    [InlineData("a［カード情報を削除しました］", true)]
    [InlineData("a[カード情報を削除しました]", true)]
    [InlineData("カード情報", false)]
    public void ContainsMark_EitherWidth_IsFound(string text, bool isFound) => Assert.Equal(isFound, CardNumbers.ContainsMark(text));

    [Theory]
    [InlineData(FieldKind.Text)]
    [InlineData(FieldKind.LongText)]
    [InlineData(FieldKind.LooseAddress)]
    [InlineData(FieldKind.Choice)]
    public void Read_TextWithMark_KeepsIt(FieldKind kind)
    {
        var value = FieldReader.Read(kind, $"ノートパソコン　{CardNumbers.Mark}Ｘ", Now).Value;

        Assert.Contains(CardNumbers.Mark, value.Canonical, StringComparison.Ordinal);
        Assert.Contains(CardNumbers.Mark, value.Display, StringComparison.Ordinal);
    }

    [Fact]
    public void Fold_Mark_KeepsItsForm() => Assert.Equal($"a {CardNumbers.Mark} [b]", JapaneseText.Fold($"ａ　{CardNumbers.Mark}　［ｂ］"));

    [Fact]
    public void Fold_FoldedMark_BecomesOneForm() => Assert.Equal(CardNumbers.Mark, JapaneseText.OneLine("[カード情報を削除しました]"));
}
