using ChatOpsFraud.Core.Intake;

namespace ChatOpsFraud.Core.Tests.Intake;

public sealed class OrderRowTests
{
    [Fact]
    public void Read_NumberMomentItemAndLabel_StopsAtTheLabel()
    {
        var draft = new Draft();

        var rest = OrderRow.Read(draft, Line("② 注文 7710 11/15 06:20 空気清浄機 2台 単価18,000円 届け先：青森県青森市古川1-7-10"));

        Assert.Equal("届け先：青森県青森市古川1-7-10", rest!.Raw);
        var order = Assert.Single(draft.Orders);
        Assert.Equal("7710", order.Number);
        Assert.Equal("11/15 06:20", order.Parts[Trait.OrderedAt][0].Text);
        var item = Assert.Single(order.Items);
        Assert.Equal("空気清浄機", item.Parts[Trait.ItemName][0].Text);
        Assert.Equal("18,000円", item.Parts[Trait.UnitPrice][0].Text);
    }

    [Theory]
    [InlineData("注文 7710 についてお尋ねです")]
    [InlineData("注文番号：7710 11/15 06:20")]
    [InlineData("11/15 06:20 注文 7710")]
    public void Read_OtherLine_IsNull(string line)
    {
        var draft = new Draft();

        Assert.Null(OrderRow.Read(draft, Line(line)));
        Assert.Empty(draft.Orders);
    }

    private static PastedLine Line(string text) => PastedLine.Split(text)[0];
}
