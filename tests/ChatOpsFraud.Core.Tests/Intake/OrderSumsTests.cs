using ChatOpsFraud.Core.Intake;

namespace ChatOpsFraud.Core.Tests.Intake;

public sealed class OrderSumsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9));

    [Theory]
    [InlineData("商品\t数量\t価格\n手帳\t3\t¥6,600\n付箋\t1\t¥400\n小計\t\t¥7,000\n合計\t\t¥7,500", "2200")]
    [InlineData("商品\t数量\t価格\n手帳\t3\t¥6,600\n付箋\t1\t¥400\n小計\t\t¥20,200\n合計\t\t¥20,700", "6600")]
    [InlineData("商品\t数量\t価格\n手帳\t3\t¥6,600\n付箋\t1\t¥400", "6600")]
    [InlineData("商品\t数量\t価格\n手帳\t2\t¥500\n送料\t\t¥500\n合計\t\t¥1,500", "500")]
    public void Read_PricesBesideSums_AreThoseOfOnePieceUnlessTheSumsProveOtherwise(string text, string price)
    {
        var read = Paste.Read(text, Now).ToDictionary(r => r.Field, r => r.Value.Canonical);

        Assert.Equal(price, read["orders[0].items[0].price"]);
    }

    [Fact]
    public void Read_LineTotalThatDoesNotComeOutEven_IsLeft()
    {
        var read = Paste.Read("商品\t数量\t価格\n手帳\t3\t¥1,000\n付箋\t1\t¥400\n小計\t\t¥1,400", Now).ToDictionary(r => r.Field, r => r.Value.Canonical);

        Assert.False(read.ContainsKey("orders[0].items[0].price"));
        Assert.Equal("400", read["orders[0].items[1].price"]);
    }
}
