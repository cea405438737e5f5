using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Core.Tests.Fields.Addresses;

public sealed class ForeignPlacesTests
{
    [Theory]
    [InlineData("99 Example Street, Singapore 000000")]
    [InlineData("1 Example Road, London, UK")]
    [InlineData("シンガポール エグザンプル通り99")]
    [InlineData("中国上海市例示路99号")]
    [InlineData("エグザンプル通り99 韓国")]
    [InlineData("米国")]
    public void Parse_AddressOfAnotherCountry_SaysSoAndHowToGoOn(string typed)
    {
        var unread = PostalAddress.Parse(typed).Unread;

        Assert.Equal("address.abroad", unread?.Reason.Code);
        Assert.Contains("このまま", unread!.Hint!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("タイムズビル3F")]
    [InlineData("中国銀行本店")]
    [InlineData("インドカレー店")]
    [InlineData("Ukulele shop")]
    [InlineData("ビルの3階")]
    public void Parse_WordsThatOnlyBeginLikeACountry_AreNotTakenForOne(string typed) =>
        Assert.NotEqual("address.abroad", PostalAddress.Parse(typed).Unread?.Reason.Code);

    [Fact]
    public void Parse_JapanesePlaceNamedLikeACountry_IsRead() => Assert.True(PostalAddress.Parse("東京都中央区99 中国ビル").IsRead);
}
