using System.Globalization;
using ChatOpsFraud.Core.Fields.Cards;

namespace ChatOpsFraud.Core.Tests.Fields.Cards;

public sealed class CardNumbersTests
{
    private const string Notice = "［カード情報を削除しました］";
    private const int Samples = 10_000;

    [Fact]
    public void CutOut_AllBrandsInAllForms_LeavesNoDigit()
    {
        var samples = new CardSamples(20261123);
        var survived = new List<string>();
        for (var i = 0; i < Samples; i++)
        {
            var said = samples.Said(samples.Written(samples.Card()));
            var result = CardNumbers.CutOut(said);
            if (result.Count != 1 || result.Text.Any(c => CharUnicodeInfo.GetDecimalDigitValue(c) >= 0)) survived.Add($"{said} → {result.Text}");
        }
        Assert.True(survived.Count == 0, $"{survived.Count}: {string.Join(" | ", survived.Take(5))}");
    }

    [Fact]
    public void CutOut_LookAlikes_AreKeptInNearlyAllCases()
    {
        var samples = new CardSamples(20261124);
        var eaten = new List<string>();
        for (var i = 0; i < Samples; i++)
        {
            var text = samples.LookAlike();
            if (CardNumbers.CutOut(text).Count > 0) eaten.Add(text);
        }
        Assert.True(eaten.Count <= Samples / 100, $"{eaten.Count}: {string.Join(" | ", eaten.Take(10))}");
    }

    [Theory]
    [InlineData("カード番号は 4111 1111 1111 1111 有効期限 12/28 CVV 123 です", $"カード番号は {Notice} です", 1)]
    [InlineData("4111-1111-1111-1111 のカードについてカード会社から連絡", $"{Notice} のカードについてカード会社から連絡", 1)]
    [InlineData("4111111111111111と5555555555554444", $"{Notice}と{Notice}", 2)]
    [InlineData("4111111111111111\n5555555555554444", $"{Notice}\n{Notice}", 2)]
    [InlineData("4111 1111 1111 1111 12/28 123", Notice, 1)]
    [InlineData("4111111111111111、有効期限2028年12月、セキュリティコードは１２３", Notice, 1)]
    [InlineData("セキュリティコードは123でした", $"セキュリティコードは{Notice}でした", 1)]
    [InlineData("CVC: 1234", $"CVC: {Notice}", 1)]
    [InlineData("カードの有効期限は12/28です", $"カードの有効期限は{Notice}です", 1)]
    [InlineData("ｶｰﾄﾞの有効期限 2028年12月", $"ｶｰﾄﾞの有効期限 {Notice}", 1)]
    [InlineData("４１１１　１１１１　１１１１　１１１１", Notice, 1)]
    [InlineData("𝟒𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏", Notice, 1)]
    [InlineData("4️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣", Notice, 1)]
    [InlineData("4111,1111,1111,1111", Notice, 1)]
    [InlineData("3782 822463 10005", Notice, 1)]
    [InlineData("3056 930902 5904", Notice, 1)]
    [InlineData("カード番号：4111 1111 1111 1112", $"カード番号：{Notice}", 1)]
    [InlineData("4111 1111 1111 1111 1228 123", Notice, 1)]
    [InlineData("4111 1111 1111 1111 裏面の3桁は123", Notice, 1)]
    [InlineData("> 4111 1111\r\n> 1111 1111", $"> {Notice}", 1)]
    [InlineData("注文番号 4111 1111 1111 1111", $"注文番号 {Notice}", 1)]
    [InlineData("注文番号 20261120-0042 カード 4111111111111111", $"注文番号 20261120-0042 カード {Notice}", 1)]
    [InlineData("2個 4111 1111 1111 1111", $"2個 {Notice}", 1)]
    [InlineData("1. 4111 1111 1111 1111", $"1. {Notice}", 1)]
    [InlineData("カード 41111111111111111228123", $"カード {Notice}", 1)]
    [InlineData("カード会員番号：4111111111111111", $"カード会員番号：{Notice}", 1)]
    public void CutOut_CardData_IsOneNoticeForOnePlace(string text, string cut, int count)
    {
        var result = CardNumbers.CutOut(text);

        Assert.Equal(cut, result.Text);
        Assert.Equal(count, result.Count);
        Assert.Equal(new CutOutResult(cut, 0), CardNumbers.CutOut(cut));
    }

    [Theory]
    [InlineData("注文番号 20261120-0042")]
    [InlineData("注文番号 A-10293。3Dセキュアは認証済みでした")]
    [InlineData("伝票番号 4012-3456-7890")]
    [InlineData("伝票番号 4012-3456-7890\n伝票番号 4012-3456-7908")]
    [InlineData("法人番号 4000012090001")]
    [InlineData("JAN 4901234567894")]
    [InlineData("4901234567894")]
    [InlineData("20261120143512")]
    [InlineData("注文番号:4111111111111111")]
    [InlineData("追跡番号は4111111111111111")]
    [InlineData("会員番号 4111111111111111")]
    [InlineData("045-000-1234 080-0000-1111")]
    [InlineData("203.0.113.45:51234 198.51.100.7")]
    [InlineData("2026-11-20T12:05:33Z 203.0.113.45 51234 200 1980")]
    [InlineData("198,000円 × 2 = 396,000円")]
    [InlineData("4111111111111112")]
    [InlineData("クーポンの有効期限は2026年12月31日")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.7444.59 Safari/537.36")]
    [InlineData("〒231-0023 横浜市中区山下町1-2-3-405")]
    [InlineData("2026/11/20 21:05:33 ノートパソコン X1 × 2台 198,000円")]
    [InlineData("カード番号の下4桁は1234")]
    [InlineData("1795410000000")]
    [InlineData("")]
    public void CutOut_OtherNumbers_AreKept(string text) => Assert.Equal(new CutOutResult(text, 0), CardNumbers.CutOut(text));

    [Fact]
    public void CutOut_HugeTexts_AreCutWhole()
    {
        var repeated = string.Concat(Enumerable.Repeat("注文 4111 1111 1111 1111 と 198,000円。", 40_000));

        Assert.Equal(40_000, CardNumbers.CutOut(repeated).Count);
        foreach (var hard in new[] { "4", "4 ", "4-", "CVV ", "4111 1111 " })
            Assert.NotNull(CardNumbers.CutOut(string.Concat(Enumerable.Repeat(hard, 1_000_000 / hard.Length))).Text);
    }
}
