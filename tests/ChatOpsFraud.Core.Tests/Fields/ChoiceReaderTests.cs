using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Tests.Fields;

public sealed class ChoiceReaderTests
{
    private static readonly Choice[] Shipped =
    [
        new("shipped", "発送済み", ["送った", "出荷済み"]),
        new("onTheWay", "配送中", []),
        new("notShipped", "未発送", ["まだ送っていない"]),
        new("service", "役務提供済み", []),
    ];

    private static readonly Choice[] Topics =
        [Choice.Of("order", "不正注文の被害"), Choice.Of("security", "セキュリティの技術的な相談"), Choice.Of("consumer", "消費生活の相談")];

    [Theory]
    [InlineData("1", "shipped")]
    [InlineData("２", "onTheWay")]
    [InlineData("2番", "onTheWay")]
    [InlineData("２番です", "onTheWay")]
    [InlineData("3番目", "notShipped")]
    [InlineData("(4)", "service")]
    [InlineData("④", "service")]
    [InlineData("発送済み", "shipped")]
    [InlineData("発送済みです", "shipped")]
    [InlineData("出荷済み", "shipped")]
    [InlineData("未発送", "notShipped")]
    [InlineData("まだ送っていない", "notShipped")]
    [InlineData("shipped", "shipped")]
    [InlineData("役務", "service")]
    public void Read_NumberLabelOrSynonym_FindsChoice(string typed, string value) =>
        Assert.Equal(value, ChoiceReader.Read(typed, Shipped).Value.Canonical);

    [Fact]
    public void Read_PartOfSeveralLabels_Asks()
    {
        var unread = ChoiceReader.Read("相談", Topics).Unread!;

        Assert.Equal("field.choice.several", unread.Reason.Code);
        Assert.Equal(["セキュリティの技術的な相談", "消費生活の相談"], unread.Candidates);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("済")]
    [InlineData("わからない")]
    [InlineData("配送中ではない")]
    [InlineData("99999999999999")]
    public void Read_FitsNone_StaysUnread(string typed) => TypedTable.AssertRefused(ChoiceReader.Read(typed, Shipped), typed);

    [Fact]
    public void Read_FreeTextAllowed_TakesOtherWords() =>
        Assert.Equal("倉庫で保留中", ChoiceReader.Read("倉庫で保留中", Shipped, freeTextAllowed: true).Value.Canonical);

    [Fact]
    public void Read_Label_ShowsLabel() => Assert.Equal("発送済み", ChoiceReader.Read("1", Shipped).Value.Display);
}
