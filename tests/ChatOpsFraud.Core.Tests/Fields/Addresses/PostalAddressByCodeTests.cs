using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Core.Tests.Fields.Addresses;

public sealed class PostalAddressByCodeTests
{
    [Theory]
    [InlineData("〒231-0023", "神奈川県横浜市中区山下町")]
    [InlineData("2310023", "神奈川県横浜市中区山下町")]
    [InlineData("〒231-0023 山下町１番地", "神奈川県横浜市中区山下町1番地")]
    [InlineData("231-0023 1-2 みなとビル", "神奈川県横浜市中区山下町1-2 みなとビル")]
    [InlineData("〒231-0023 神奈川県", "神奈川県横浜市中区山下町")]
    // A business lies where its own code says, not where its block does.
    [InlineData("100-8639", "埼玉県川越市")]
    [InlineData("220-8604", "東京都中央区")]
    public void Parse_CodeDecides_GivesThePlace(string text, string canonical) =>
        Assert.Equal(canonical, PostalAddress.Parse(text).Value.Canonical);

    [Theory]
    [InlineData("〒183-0022 府中市宮西町2-24", "東京都府中市宮西町2-24")]
    [InlineData("〒183-0022 府中市", "東京都府中市")]
    [InlineData("〒052-0000 伊達市", "北海道伊達市")]
    [InlineData("498-0000 弥富市", "愛知県弥富市")]
    [InlineData("〒231-0023 中区山下町1", "神奈川県横浜市中区山下町1")]
    public void Parse_CodeWithAmbiguousName_Decides(string text, string canonical) =>
        Assert.Equal(canonical, PostalAddress.Parse(text).Value.Canonical);

    [Theory]
    [InlineData("東京都港区芝1-1-1 〒105-0014")]
    [InlineData("東京都港区芝1-1-1（〒105-0014）")]
    [InlineData("東京都港区芝1-1-1 105-0014")]
    public void Parse_CodeBehind_IsTakenAsCode(string text)
    {
        var address = PostalAddress.Parse(text).Value;

        Assert.Equal("105-0014", address.PostalCode!.Canonical);
        Assert.StartsWith("芝1-1-1", address.Rest, StringComparison.Ordinal);
        Assert.DoesNotContain("0014", address.Rest, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_NumberThatIsNoCodeOfThePlace_StaysInTheAddress()
    {
        var address = PostalAddress.Parse("東京都港区芝1-1-1 231-0023").Value;

        Assert.Null(address.PostalCode);
        Assert.Equal("芝1-1-1 231-0023", address.Rest);
    }

    [Fact]
    public void Parse_UnknownCodeWithAddress_KeepsBoth()
    {
        var address = PostalAddress.Parse("〒999-9999 東京都港区芝1-1-1").Value;

        Assert.Equal("〒999-9999 東京都港区芝1-1-1", address.Display);
    }

    [Fact]
    public void Parse_CodeOfACityWithoutWard_FitsItsWards() =>
        Assert.Equal("横浜市中区", PostalAddress.Parse("〒231-0023 神奈川県横浜市山下町1").Value.Municipality);
}
