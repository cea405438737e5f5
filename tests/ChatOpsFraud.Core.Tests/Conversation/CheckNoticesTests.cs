using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Core.Tests.Conversation;

public sealed class CheckNoticesTests
{
    private const string Order = "check.purchase-after-discovery";

    [Fact]
    public void Answer_ThatBeginsToBeOdd_IsPointedAtOnceWithWhatToMend()
    {
        var talk = Talk.Interviewed().Say("修正 不正購入日時 2026/11/23 10:00");

        var notice = Assert.Single(talk.Last.Blocks.OfType<NoticeBlock>(), n => n.Code == Order);
        Assert.Equal(NoticeLevel.Warn, notice.Level);
        Assert.EndsWith("直すときは「修正 不正購入日時」か「修正 発覚日（認知日）」と送ってください。", notice.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Order, talk.Say("東京都中央区99-9").Notices);
    }

    [Fact]
    public void Mend_NamedByTheNotice_GoesToTheField()
    {
        var talk = Talk.Interviewed().Say("修正 不正購入日時 2026/11/23 10:00", "修正 発覚日（認知日）");

        Assert.Equal("incident.discoveredOn", talk.Asked);
    }

    [Fact]
    public void Correction_ToAnotherOddValue_IsPointedAtAgain() =>
        Assert.Contains(Order, Talk.Interviewed().Say("修正 不正購入日時 2026/11/23 10:00", "修正 不正購入日時 2026/11/23 11:00").Notices);

    [Fact]
    public void Correction_ToASoundValue_IsSilent() =>
        Assert.DoesNotContain(Order, Talk.Interviewed().Say("修正 不正購入日時 2026/11/23 10:00", "修正 不正購入日時 2026/11/20 11:00").Notices);

    [Fact]
    public void Paste_WithAnInternalAddress_IsPointedAtWhenTaken()
    {
        var talk = Talk.Reported().Say("注文日時: 2026/11/20 21:05:33\nIPアドレス: 192.168.0.10\nご注文者: 山田 太郎 様");
        Assert.DoesNotContain("check.client-ip-internal", talk.Notices);

        Assert.Contains("check.client-ip-internal", talk.Say("はい").Notices);
    }

    [Theory]
    [InlineData("orders[0].log.clientIp", "192.168.0.10", "check.client-ip-internal")]
    [InlineData("orders[0].log.clientPort", "443", "check.client-port-of-server")]
    public void LogValue_FromTheWrongColumn_IsPointedAtOnceOnly(string field, string typed, string code) =>
        Assert.Equal([code], Talk.Interviewed().UnknownUntil(field).Say(typed).Notices);

    [Theory]
    [InlineData("確認")]
    [InlineData("状況")]
    public void Overview_WhileSomethingIsOdd_ListsIt(string command)
    {
        var talk = Talk.Interviewed().Say("修正 不正購入日時 2026/11/23 10:00", command);

        var standing = Assert.Single(talk.Last.Blocks.OfType<NoticeBlock>(), n => n.Code == "check.standing");
        Assert.Contains("不正購入日時（2026年11月23日", standing.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("check.standing", Talk.Interviewed().Say(command).Notices);
    }

    [Fact]
    public void Issue_WhileSomethingIsOdd_IsNotStopped() =>
        Assert.NotEmpty(Talk.Interviewed().Say("修正 不正購入日時 2026/11/23 10:00", "発行").Last.Blocks.OfType<DocumentBlock>());
}
