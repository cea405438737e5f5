using ChatOpsFraud.Core.Fields.Network;

namespace ChatOpsFraud.Core.Tests.Fields.Network;

public sealed class PortNumberTests
{
    [Theory]
    [InlineData("51234", 51234)]
    [InlineData("５１２３４", 51234)]
    [InlineData("51234です", 51234)]
    [InlineData("ポート番号は51234です", 51234)]
    [InlineData("ポート：51234", 51234)]
    [InlineData("port 51234", 51234)]
    [InlineData(":51234", 51234)]
    [InlineData("51234番", 51234)]
    [InlineData("51234番ポート", 51234)]
    [InlineData("51234/tcp", 51234)]
    [InlineData("TCP/51234", 51234)]
    [InlineData("TCP 51234", 51234)]
    [InlineData("51,234", 51234)]
    [InlineData("1", 1)]
    [InlineData("65535", 65535)]
    public void Parse_TypedForm_ReadsPort(string typed, int port) => Assert.Equal(port, PortNumber.Parse(typed).Value.Number);

    [Theory]
    [InlineData("0", "network.port.range")]
    [InlineData("65536", "network.port.range")]
    [InlineData("99999", "network.port.range")]
    [InlineData("-1", "network.port.unread")]
    [InlineData("不明", "network.port.unread")]
    [InlineData("わからない", "network.port.unread")]
    [InlineData("51234, 51235", "network.port.unread")]
    [InlineData("5 1 2 3 4", "network.port.unread")]
    [InlineData("80.5", "network.port.unread")]
    [InlineData("203.0.113.45", "network.port.unread")]
    [InlineData("1234567", "network.port.unread")]
    public void Parse_OtherThanOnePort_Refuses(string typed, string code) => Assert.Equal(code, PortNumber.Parse(typed).Unread!.Reason.Code);

    [Fact]
    public void Parse_OutOfRange_ReasonAndHintSayTheSameRange()
    {
        var unread = PortNumber.Parse("65536").Unread!;

        Assert.Contains("1から65535", unread.Reason.Text, StringComparison.Ordinal);
        Assert.Contains("1から65535", unread.Hint!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80", true)]
    [InlineData("443", true)]
    [InlineData("51234", false)]
    public void ToFieldValue_ServersPort_Remarks(string typed, bool remarks) =>
        Assert.Equal(remarks, PortNumber.Parse(typed).Value.ToFieldValue().Remarks.Count > 0);
}
