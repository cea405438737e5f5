using ChatOpsFraud.Core.Intake;

namespace ChatOpsFraud.Core.Tests.Intake;

public sealed class PasteTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\u2028")]
    public void Read_AnyLineBreak_SeparatesLines(string newLine)
    {
        var readings = Paste.Read($"注文者：山田 太郎 様{newLine}配送業者：ヤマト運輸", Now);

        Assert.Equal(["orders[0].buyer.name", "orders[0].delivery.carrier"], readings.Select(r => r.Field));
        Assert.Equal([1, 2], readings.Select(r => r.Line));
        Assert.Equal("配送業者：ヤマト運輸", readings[1].Excerpt);
    }

    [Theory]
    [InlineData("")]
    [InlineData("はい")]
    [InlineData("わからない")]
    [InlineData("株式会社みなと家電")]
    [InlineData("2026/11/20 21:05")]
    [InlineData("電話番号：03-0000-1111")]
    [InlineData("氏名：山田 太郎")]
    [InlineData("商品について質問です：いつ届きますか")]
    [InlineData("小計：198,000円")]
    [InlineData("日時：2026/11/20 21:05")]
    [InlineData("商品：発送済みとのこと")]
    [InlineData("お届け先：変更希望あり")]
    [InlineData("配送業者：ヤマトかも？")]
    [InlineData("配送先電話番号：080-****-1111")]
    public void Read_TextThatNamesNoOwnerOrField_IsEmpty(string text) => Assert.Empty(Paste.Read(text, Now));

    [Theory]
    [InlineData("カード会社より入電メモ 11/23 10:15", "2026-11-23")]
    [InlineData("11/22にカード会社から電話がありました", "2026-11-22")]
    [InlineData("みらいカード会社の佐藤様からのお電話 11月21日", "2026-11-21")]
    [InlineData("11/22にカード会社から電話がなければ連絡する", null)]
    [InlineData("カード会社から電話 11/21、折返しは11/22", "none")]
    public void Read_CallOfTheCardCompany_GivesItsDayWhenPlainlySaid(string text, string? day)
    {
        var readings = Paste.Read(text, Now).ToDictionary(r => r.Field, r => r.Value.Canonical);

        Assert.Equal(day is null ? null : "カード会社からの電話", readings.GetValueOrDefault("incident.discovery"));
        Assert.Equal(day is "none" ? null : day, readings.GetValueOrDefault("incident.discoveredOn"));
    }

    [Theory]
    [InlineData("会員は利用を否認しているとのこと", true)]
    [InlineData("カード会員様より身に覚えがないとの申告", true)]
    [InlineData("会員が否認しているかどうか未確認", false)]
    [InlineData("会員は利用を否認していない", false)]
    [InlineData("会員が利用を否認した場合は連絡する", false)]
    public void Read_DenialOfTheHolder_CountsOnlyWhenPlainlySaid(string text, bool said) =>
        Assert.Equal(said, Paste.Read(text, Now).Any(r => r.Field == "incident.reason"));

    [Fact]
    public void Read_TwoValuesThatContradict_GivesNeither() =>
        Assert.Empty(Paste.Read("配送業者：ヤマト運輸\n配送業者：佐川急便", Now));

    [Fact]
    public void Read_SameMomentShorterAndLonger_GivesTheLonger()
    {
        var reading = Assert.Single(Paste.Read("注文日：2026/11/20\n注文日時：2026/11/20 21:05:33", Now));

        Assert.Equal("2026-11-20T21:05:33", reading.Value.Canonical);
    }

    [Fact]
    public void Read_TextBeyondTheLimit_IsEmpty() =>
        Assert.Empty(Paste.Read("注文者：山田 太郎 様\n" + new string('あ', Paste.MaxLength), Now));
}
