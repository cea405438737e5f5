using ChatOpsFraud.Core.Intake;

namespace ChatOpsFraud.Core.Tests.Intake;

public sealed class TurnedTableTests
{
    [Fact]
    public void Read_LabelsInTheFirstColumn_MakesAnOrderOfEachOther()
    {
        var (draft, lines) = Read("項目\t1件目\t2件目\n注文番号\tA-1\tA-2\n商品名\t机\t椅子\n単価\t9,800\t4,500\n数量\t1\t2");

        Assert.Equal(5, lines);
        Assert.Equal(["A-1", "A-2"], draft.Orders.Select(o => o.Number));
        Assert.Equal(["机", "椅子"], draft.Orders.Select(o => o.Items.Single().Parts[Trait.ItemName][0].Text));
    }

    [Theory]
    [InlineData("注文番号\tA-1\n商品名\t机\n数量\t1")]
    [InlineData("注文番号\tA-1\tA-2\n商品名\t机\t椅子")]
    [InlineData("日付\t内容\t担当\n11/12\t入電\t佐野\n11/13\t回答\t佐野")]
    public void Read_OtherTable_TakesNothing(string text) => Assert.Equal(0, Read(text).Lines);

    private static (Draft Draft, int Lines) Read(string text)
    {
        var draft = new Draft();
        return (draft, TurnedTable.Read(draft, PastedLine.Split(text), 0, '\t'));
    }
}
