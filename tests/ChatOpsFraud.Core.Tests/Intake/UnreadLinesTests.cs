using ChatOpsFraud.Core.Intake;

namespace ChatOpsFraud.Core.Tests.Intake;

public sealed class UnreadLinesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public void ReadAll_LinesOfWhichNothingIsRead_AreGivenInOrder()
    {
        var result = Paste.ReadAll(
            "お世話になっております。\n置き配の写真が残っています\n注文番号：A-1\n----------\n合計：1,000円\n先週も同じ住所でした\nよろしくお願いいたします。", Now);

        Assert.Equal([new UnreadLine(2, "置き配の写真が残っています"), new UnreadLine(6, "先週も同じ住所でした")], result.UnreadLines);
    }

    [Fact]
    public void ReadAll_CallOfWhichOnlyTheDayIsRead_StaysInSight()
    {
        var result = Paste.ReadAll("11/23 15:10 みらいカードの佐藤様より入電", Now);

        Assert.Contains(result.Readings, r => r.Field == "incident.discovery");
        Assert.Equal([new UnreadLine(1, "11/23 15:10 みらいカードの佐藤様より入電")], result.UnreadLines);
    }

    [Theory]
    [InlineData("［カード情報を削除しました］")]
    [InlineData("カード番号：［カード情報を削除しました］")]
    public void ReadAll_CardDataThatWasCutOut_IsNoLine(string text)
    {
        var result = Paste.ReadAll(text, Now);

        Assert.Empty(result.Readings);
        Assert.Empty(result.UnreadLines);
    }

    [Fact]
    public void ReadAll_TwoValuesThatContradict_ShowsBothLines() =>
        Assert.Equal([1, 2], Paste.ReadAll("配送業者：ヤマト運輸\n配送業者：佐川急便", Now).UnreadLines.Select(u => u.Line));

    [Theory]
    [InlineData("届け先：東京都足立区千住1-2-3 王 小明", "東京都足立区千住1-2-3", "王 小明")]
    [InlineData("届け先：東京都足立区千住1-2-3 千住会館", "東京都足立区千住1-2-3 千住会館", null)]
    [InlineData("届け先：東京都足立区千住1-2-3 王小明", null, null)]
    public void Read_WordsBehindAnAddress_NeverStayInItAsAName(string text, string? address, string? name)
    {
        var read = Paste.Read(text, Now).ToDictionary(r => r.Field, r => r.Value.Canonical);

        Assert.Equal(address, read.GetValueOrDefault("orders[0].delivery.address"));
        Assert.Equal(name, read.GetValueOrDefault("orders[0].delivery.name"));
    }

    [Theory]
    [InlineData("株式会社さくら商事\n大阪府大阪市北区梅田1-1-1\n櫻井 真美\n06-0000-0000\nmami@example.jp", true)]
    [InlineData("株式会社さくら商事 06-0000-0000", true)]
    [InlineData("注文番号：A-1 注文日時：11/20 21:05", true)]
    [InlineData("株式会社さくら商事", false)]
    [InlineData("2026/11/20 21:05", false)]
    [InlineData("〒530-0001 大阪府大阪市北区梅田1-1-1", false)]
    [InlineData("〒530-0001\n大阪府大阪市北区梅田1-1-1\nさくらビル 3F", false)]
    [InlineData("", false)]
    public void LooksLikePaste_TextsAndAnswers_AreToldApart(string text, bool paste) => Assert.Equal(paste, Paste.LooksLikePaste(text));
}
