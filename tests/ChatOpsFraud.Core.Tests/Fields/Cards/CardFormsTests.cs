using System.Globalization;
using ChatOpsFraud.Core.Fields.Cards;

namespace ChatOpsFraud.Core.Tests.Fields.Cards;

public sealed class CardFormsTests
{
    [Theory]
    [InlineData("理由①4111-1111-1111-1111")]
    [InlineData("理由⑴4111-1111-1111-1111")]
    [InlineData("理由⓵4111-1111-1111-1111")]
    [InlineData("理由❶4111-1111-1111-1111")]
    [InlineData("理由⒈4111-1111-1111-1111")]
    [InlineData("理由⑩4111-1111-1111-1111")]
    [InlineData("理由½4111-1111-1111-1111")]
    [InlineData("理由🄂4111-1111-1111-1111")]
    [InlineData("m²4111111111111111")]
    [InlineData("4111-1111-1111-1111①")]
    [InlineData("4111111111111111²")]
    [InlineData("①4111、1111、1111、1111")]
    [InlineData("①4111(1111)1111(1111)")]
    [InlineData("①(4111)(1111)(1111)(1111)")]
    [InlineData("①4111—1111—1111—1111")]
    [InlineData("①٤١١١ ١١١١ ١١١١ ١١١١")]
    [InlineData("①4111②1111③1111④1111")]
    [InlineData("④①①①①①①①①①①①①①①①")]
    public void CutOut_EnclosedOrRaisedDigitTouching_LeavesNoCard(string text) => AssertCut(text);

    [Theory]
    [InlineData("4111:1111:1111:1111")]
    [InlineData("4111=1111=1111=1111")]
    [InlineData("4111の1111の1111の1111")]
    [InlineData("4111と1111と1111と1111")]
    [InlineData("4111a1111b1111c1111")]
    [InlineData("4111%201111%201111%201111")]
    [InlineData("4111%2D1111%2D1111%2D1111")]
    [InlineData("4111+1111+1111+1111")]
    [InlineData("4111&nbsp;1111&nbsp;1111&nbsp;1111")]
    [InlineData("4111&#160;1111&#160;1111&#160;1111")]
    [InlineData("4111<br>1111<br>1111<br>1111")]
    [InlineData("4111,1111,1111,1111")]
    [InlineData("4111/1111/1111/1111")]
    [InlineData("4111_1111_1111_1111")]
    [InlineData("4111|1111|1111|1111")]
    [InlineData("4111 | 1111 | 1111 | 1111")]
    [InlineData("4111…1111…1111…1111")]
    [InlineData("4111……1111……1111……1111")]
    [InlineData("4111      1111      1111      1111")]
    [InlineData("[\"4111\", \"1111\", \"1111\", \"1111\"]")]
    [InlineData("4111ハイフン1111ハイフン1111ハイフン1111")]
    [InlineData("4111😀1111😀1111😀1111")]
    [InlineData("4111\\1111\\1111\\1111")]
    [InlineData("4,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1")]
    [InlineData("3782:822463:10005")]
    [InlineData("٤١١١١١١١١١١١١١١١")]
    [InlineData("۴۱۱۱-۱۱۱۱-۱۱۱۱-۱۱۱۱")]
    [InlineData("%34%31%31%31%31%31%31%31%31%31%31%31%31%31%31%31")]
    [InlineData("4111٬1111٬1111٬1111")]
    public void CutOut_AnySeparator_LeavesNoCard(string text) => AssertCut(text);

    [Theory]
    [InlineData("カード番号は四一一一 一一一一 一一一一 一一一一")]
    [InlineData("カード: 四一一一一一一一一一一一一一一一")]
    [InlineData("card 四一一一-一一一一-一一一一-一一一一")]
    [InlineData("カード番号 四一一一 一一一一 一一一一 一一一二")]
    [InlineData("カード番号 4111111111111112")]
    [InlineData("カード番号\n4111 1111 1111 1112")]
    [InlineData("カードの番号は 4111-1111-1111-1112")]
    [InlineData("カードNo. 1234567890123")]
    [InlineData("カード番号：1234567890123456789")]
    [InlineData("カード番号：123456789012345678901234")]
    [InlineData("カード:4111111111111112")]
    [InlineData("クレジットカード 4111 1111 1111 1112")]
    [InlineData("card number: 4111111111111112")]
    [InlineData("Card: 4111-1111-1111-1112")]
    [InlineData("VISA 4111 1111 1111 1112")]
    [InlineData("カード番号 41111 11111 11111 1")]
    [InlineData("カード番号 4111 1111 1111 1112 12/28 123")]
    public void CutOut_BehindCardWord_CutsTypedSlipsAndKanji(string text) => AssertCut(text);

    [Theory]
    [InlineData("有効期限 12/28")]
    [InlineData("有効期限：12/2028")]
    [InlineData("有効期限は12-28です")]
    [InlineData("有効期限 1228")]
    [InlineData("exp 12/28")]
    [InlineData("Exp. 12/28")]
    [InlineData("expiry date: 12/28")]
    [InlineData("有効期限①12/28")]
    public void CutOut_ExpiryAlone_IsCut(string text) => AssertCut(text);

    [Theory]
    [InlineData("クーポンの有効期限は12/28です")]
    [InlineData("ポイントの有効期限 12/28")]
    [InlineData("有効期限 2026/12/31")]
    [InlineData("回答期限 12/28")]
    [InlineData("express 12/28")]
    [InlineData("1980円、2980円、3980円、4980円")]
    [InlineData("4111円、1111円、1111円、1111円")]
    [InlineData("4,111,111円、1,111,111円")]
    [InlineData("伝票 4012-3456-7890、4012-3456-7908")]
    [InlineData("SDカード 4901234567887")]
    [InlineData("カード 20261120143512")]
    [InlineData("カード会社から045-000-1234に電話")]
    [InlineData("550e8400-e29b-41d4-a716-446655440000")]
    [InlineData("https://shop.example.jp/items/4111111?ref=20261120&sid=1111111")]
    [InlineData("第一一四条、二〇二六年一一月二〇日")]
    [InlineData("①2台 ②198,000円 ③2026/11/20")]
    public void CutOut_NumbersOfOtherThings_AreKept(string text) => Assert.Equal(new CutOutResult(text, 0), CardNumbers.CutOut(text));

    [Fact]
    public void CutOut_AllSeparatorsBehindAllSigns_LeavesNoDigit()
    {
        var samples = new CardSamples(20261125);
        var survived = new List<string>();
        for (var i = 0; i < 10_000; i++)
        {
            var said = samples.Disguised(samples.Card());
            if (Digits(CardNumbers.CutOut(said).Text) > 2) survived.Add($"{said} → {CardNumbers.CutOut(said).Text}");
        }
        Assert.True(survived.Count == 0, $"{survived.Count}: {string.Join(" | ", survived.Take(5))}");
    }

    [Fact]
    public void CutOut_LookAlikesWithAnySeparator_AreKeptInNearlyAllCases()
    {
        var samples = new CardSamples(20261126);
        var eaten = new List<string>();
        for (var i = 0; i < 10_000; i++)
        {
            var text = samples.LookAlikeInLists();
            if (CardNumbers.CutOut(text).Count > 0) eaten.Add(text);
        }
        Assert.True(eaten.Count <= 100, $"{eaten.Count}: {string.Join(" | ", eaten.Take(10))}");
    }

    private static void AssertCut(string text)
    {
        var cut = CardNumbers.CutOut(text);

        Assert.Equal(1, cut.Count);
        Assert.Equal(0, Digits(cut.Text));
        Assert.Contains(CardNumbers.Mark, cut.Text, StringComparison.Ordinal);
        Assert.Equal(0, CardNumbers.CutOut(cut.Text).Count);
    }

    private static int Digits(string text) =>
        text.Count(c => CharUnicodeInfo.GetDecimalDigitValue(c) >= 0 && char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber);
}
