using ChatOpsFraud.Core.Fields.Network;

namespace ChatOpsFraud.Core.Tests.Fields.Network;

public sealed class IpAddressTests
{
    public static TheoryData<string, string> Typed => TypedTable.Read("""
        203.0.113.45 ⇒ 203.0.113.45
        198.51.100.7 ⇒ 198.51.100.7
        192.0.2.1 ⇒ 192.0.2.1
        ２０３．０．１１３．４５ ⇒ 203.0.113.45
        203。0。113。45 ⇒ 203.0.113.45
        203.0.113.45です ⇒ 203.0.113.45
        203.0.113.45です。 ⇒ 203.0.113.45
        203.0.113.45になります ⇒ 203.0.113.45
        IPアドレスは203.0.113.45です ⇒ 203.0.113.45
        IPアドレス: 203.0.113.45 ⇒ 203.0.113.45
        IP 203.0.113.45 ⇒ 203.0.113.45
        IP:203.0.113.45 ⇒ 203.0.113.45
        IP＝203.0.113.45 ⇒ 203.0.113.45
        アクセス元IP：203.0.113.45 ⇒ 203.0.113.45
        アクセス元は203.0.113.45 ⇒ 203.0.113.45
        接続元：203.0.113.45 ⇒ 203.0.113.45
        remote_addr=203.0.113.45 ⇒ 203.0.113.45
        「203.0.113.45」 ⇒ 203.0.113.45
        "203.0.113.45" ⇒ 203.0.113.45
        203.0.113.45. ⇒ 203.0.113.45
        ␣203.0.113.45␣ ⇒ 203.0.113.45
        203.0.113.45:51234 ⇒ 203.0.113.45
        203.0.113.45：51234 ⇒ 203.0.113.45
        203.0.113.45 : 51234 ⇒ 203.0.113.45
        203.0.113.45 ポート51234 ⇒ 203.0.113.45
        203.0.113.45 ポート番号は51234 ⇒ 203.0.113.45
        203.0.113.45でポートは51234です ⇒ 203.0.113.45
        203.0.113.45 port 51234 ⇒ 203.0.113.45
        203.0.113.45（ポート：51234） ⇒ 203.0.113.45
        [203.0.113.45]:51234 ⇒ 203.0.113.45
        [203.0.113.45] ⇒ 203.0.113.45
        8.8.8.8 ⇒ 8.8.8.8
        1.1.1.1 ⇒ 1.1.1.1
        0.0.0.0 ⇒ 0.0.0.0
        255.255.255.255 ⇒ 255.255.255.255
        10.0.0.1 ⇒ 10.0.0.1
        172.16.0.1 ⇒ 172.16.0.1
        172.31.255.255 ⇒ 172.31.255.255
        192.168.0.1 ⇒ 192.168.0.1
        127.0.0.1 ⇒ 127.0.0.1
        100.64.0.1 ⇒ 100.64.0.1
        169.254.1.1 ⇒ 169.254.1.1
        2001:db8::1 ⇒ 2001:db8::1
        2001:DB8::1 ⇒ 2001:db8::1
        2001:0db8:0000:0000:0000:0000:0000:0001 ⇒ 2001:db8::1
        2001:db8:0:0:1:0:0:1 ⇒ 2001:db8::1:0:0:1
        ２００１：ｄｂ８：：１ ⇒ 2001:db8::1
        [2001:db8::1] ⇒ 2001:db8::1
        [2001:db8::1]:443 ⇒ 2001:db8::1
        [2001:db8::1]:51234 ⇒ 2001:db8::1
        IPv6: 2001:db8::1 ⇒ 2001:db8::1
        2001:db8::1です ⇒ 2001:db8::1
        2001:db8::1 ポート51234 ⇒ 2001:db8::1
        ::1 ⇒ ::1
        fe80::1 ⇒ fe80::1
        fd00::1 ⇒ fd00::1
        ::ffff:203.0.113.45 ⇒ 203.0.113.45
        2001:db8::203.0.113.45 ⇒ 2001:db8::cb00:712d
        3fff::1 ⇒ 3fff::1
        2400:4050::1 ⇒ 2400:4050::1
        たぶん203.0.113.45です ⇒ 203.0.113.45
        203.0.113.0 ⇒ 203.0.113.0
        """);

    public static TheoryData<string> Refusals => TypedTable.Refused("""
        わからない
        不明
        なし
        203.0.113
        203.0.113.
        203.0.113.45.6
        203.0.113.256
        300.0.113.45
        203.0.113.-1
        203.000.113.045
        010.0.0.1
        203.0.113.0/24
        2001:db8::/32
        203.0.113.45, 198.51.100.7
        203.0.113.45 198.51.100.7
        203.0.113.45〜203.0.113.50
        203.0.113.45 - - [20/Nov/2026:21:05:33 +0900]
        203.0.113.45:99999
        203.0.113.45:0
        203.0.113.45:abc
        0x7f000001
        2130706433
        127.1
        2001:db8::1::2
        2001:db8:::1
        2001:db8:1
        2001:db8::g
        fe80::1%eth0
        12345::
        example.jp
        https://203.0.113.45/
        045-000-1234
        12:34:56
        203.0.113.x
        """);

    [Theory]
    [MemberData(nameof(Typed))]
    public void Parse_TypedForm_ReadsAddress(string typed, string canonical)
    {
        var ip = IpAddress.Parse(typed);

        Assert.True(ip.IsRead, ip.Unread?.Reason.Text);
        Assert.Equal(canonical, ip.Value.Canonical);
        Assert.Equal(canonical, IpAddress.Parse(ip.Value.Display).Value.Canonical);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Parse_OtherThanOneAddress_Refuses(string typed) => TypedTable.AssertRefused(IpAddress.Parse(typed), typed);

    [Theory]
    [InlineData("203.0.113.45:51234", 51234)]
    [InlineData("[2001:db8::1]:443", 443)]
    [InlineData("203.0.113.45 ポート51234", 51234)]
    [InlineData("203.0.113.45（ポート：51234）", 51234)]
    public void Port_TypedBesideAddress_IsExposed(string typed, int port) => Assert.Equal(port, IpAddress.Parse(typed).Value.Port?.Number);

    [Theory]
    [InlineData("203.0.113.45", IpScope.Documentation, null)]
    [InlineData("198.51.100.7", IpScope.Documentation, null)]
    [InlineData("2001:db8::1", IpScope.Documentation, null)]
    [InlineData("8.8.8.8", IpScope.Public, null)]
    [InlineData("172.32.0.1", IpScope.Public, null)]
    [InlineData("100.128.0.1", IpScope.Public, null)]
    [InlineData("10.0.0.1", IpScope.Private, "network.ip.private")]
    [InlineData("172.31.0.1", IpScope.Private, "network.ip.private")]
    [InlineData("192.168.0.1", IpScope.Private, "network.ip.private")]
    [InlineData("::ffff:192.168.0.1", IpScope.Private, "network.ip.private")]
    [InlineData("fd00::1", IpScope.Private, "network.ip.private")]
    [InlineData("100.64.0.1", IpScope.Carrier, "network.ip.carrier")]
    [InlineData("127.0.0.1", IpScope.Loopback, "network.ip.loopback")]
    [InlineData("::1", IpScope.Loopback, "network.ip.loopback")]
    [InlineData("169.254.1.1", IpScope.LinkLocal, "network.ip.linkLocal")]
    [InlineData("fe80::1", IpScope.LinkLocal, "network.ip.linkLocal")]
    [InlineData("0.0.0.0", IpScope.Reserved, "network.ip.reserved")]
    [InlineData("224.0.0.1", IpScope.Reserved, "network.ip.reserved")]
    [InlineData("ff02::1", IpScope.Reserved, "network.ip.reserved")]
    public void Scope_SpecialRange_RemarksWhenNoVisitorHasIt(string typed, IpScope scope, string? remark)
    {
        var ip = IpAddress.Parse(typed).Value;

        Assert.Equal(scope, ip.Scope);
        Assert.Equal(remark, ip.ToFieldValue().Remarks.SingleOrDefault()?.Code);
    }

    [Theory]
    [InlineData("203.000.113.045", "203.0.113.45")]
    [InlineData("203.0.113.45, 198.51.100.7", "203.0.113.45", "198.51.100.7")]
    public void Parse_Unclear_OffersReadings(string typed, params string[] candidates) =>
        Assert.Equal(candidates, IpAddress.Parse(typed).Unread!.Candidates);
}
