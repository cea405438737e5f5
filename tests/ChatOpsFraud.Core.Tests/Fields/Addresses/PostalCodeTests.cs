using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Core.Tests.Fields.Addresses;

public sealed class PostalCodeTests
{
    [Theory]
    [InlineData("231-0023")]
    [InlineData("2310023")]
    [InlineData("〒231-0023")]
    [InlineData("〒 231 - 0023")]
    [InlineData("〒２３１－００２３")]
    [InlineData("２３１ー００２３")]
    [InlineData("２３１−００２３")]
    [InlineData("231 0023")]
    [InlineData("郵便番号：231-0023")]
    [InlineData("郵便番号は２３１００２３")]
    [InlineData(" 231-0023\n")]
    [InlineData("231-0023 神奈川県横浜市中区山下町")]
    public void Parse_UsualSpelling_IsRead(string text)
    {
        var code = PostalCode.Parse(text).Value;

        Assert.Equal("231-0023", code.Canonical);
        Assert.Equal("〒231-0023", code.Display);
        Assert.Equal("2310023", code.Digits);
    }

    [Fact]
    public void Parse_LeadingZeros_AreKept() => Assert.Equal("060-0001", PostalCode.Parse("0600001").Value.Canonical);

    [Theory]
    [InlineData("", "address.postalCode.empty")]
    [InlineData("　", "address.postalCode.empty")]
    [InlineData("231-002", "address.postalCode.length")]
    [InlineData("231-00234", "address.postalCode.length")]
    [InlineData("03-0000-0000", "address.postalCode.length")]
    [InlineData("横浜市", "address.postalCode.unread")]
    [InlineData("山下町231-0023号", "address.postalCode.unread")]
    public void Parse_AnythingElse_SaysWhatIsMissing(string text, string reason)
    {
        var unread = PostalCode.Parse(text).Unread!;

        Assert.Equal(reason, unread.Reason.Code);
        Assert.Contains("231-0023", unread.Hint!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_TooFewDigits_CountsThem() =>
        Assert.Contains("6けた", PostalCode.Parse("231-002").Unread!.Reason.Text, StringComparison.Ordinal);

    [Fact]
    public void Parse_EndlessText_IsRefused() => Assert.False(PostalCode.Parse(new string('1', 1_000_000)).IsRead);
}
