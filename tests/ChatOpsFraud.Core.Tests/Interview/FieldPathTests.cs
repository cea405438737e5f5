using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Tests.Interview;

public class FieldPathTests
{
    [Theory]
    [InlineData("orders[n].items[m].price", "orders[3].items[12].price", 3, 12)]
    [InlineData("orders[n].purchasedAt", "orders[0].purchasedAt", 0, -1)]
    [InlineData("orders[n].items.more", "orders[1].items.more", 1, -1)]
    [InlineData("company.name", "company.name", -1, -1)]
    public void FillAndPattern_AreInverse(string pattern, string field, int order, int item)
    {
        Assert.Equal(field, FieldPath.Fill(pattern, order, item));
        Assert.Equal(pattern, FieldPath.Pattern(field));
        Assert.Equal((order, item), FieldPath.PlacesOf(field));
    }

    [Fact]
    public void GroupAskedBy_MoreQuestions_NamesTheGroup()
    {
        Assert.Equal("orders", FieldPath.GroupAskedBy("orders.more"));
        Assert.Equal("orders[0].items", FieldPath.GroupAskedBy("orders[0].items.more"));
        Assert.Null(FieldPath.GroupAskedBy("shop.name"));
    }
}
