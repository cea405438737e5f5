using ChatOpsFraud.Core.Fields.Amounts;

namespace ChatOpsFraud.Core.Tests.Fields.Amounts;

public sealed class MoneyTests
{
    public static TheoryData<string, string> Typed => TypedTable.Read("""
        12,800円 ⇒ 12800
        12800 ⇒ 12800
        １２，８００円 ⇒ 12800
        １９８，０００円 ⇒ 198000
        ￥12,800 ⇒ 12800
        ¥12,800 ⇒ 12800
        ¥12,800- ⇒ 12800
        ¥ 12,800 ⇒ 12800
        \12,800 ⇒ 12800
        12,800円です ⇒ 12800
        12,800円です。 ⇒ 12800
        12,800円になります ⇒ 12800
        価格は12,800円です ⇒ 12800
        販売価格：12,800円 ⇒ 12800
        金額 12,800円 ⇒ 12800
        えっと、12,800円だと思います ⇒ 12800
        「12,800円」 ⇒ 12800
        12,800 yen ⇒ 12800
        12,800YEN ⇒ 12800
        JPY 12,800 ⇒ 12800
        12,800 JPY ⇒ 12800
        12,800えん ⇒ 12800
        12、800円 ⇒ 12800
        12 800円 ⇒ 12800
        35万円 ⇒ 350000
        ３５万円 ⇒ 350000
        35万 ⇒ 350000
        三十五万円 ⇒ 350000
        3万2千円 ⇒ 32000
        １万２千円 ⇒ 12000
        3万2,000円 ⇒ 32000
        3万2000円 ⇒ 32000
        1.5万円 ⇒ 15000
        １．５万円 ⇒ 15000
        19万8千円 ⇒ 198000
        198000 ⇒ 198000
        1億2000万円 ⇒ 120000000
        二千円 ⇒ 2000
        千円 ⇒ 1000
        百円 ⇒ 100
        壱万円 ⇒ 10000
        金壱万弐千参百円也 ⇒ 12300
        金 壱拾弐万参阡円 ⇒ 123000
        一二八〇〇円 ⇒ 12800
        一万二千八百円 ⇒ 12800
        12,800円（税込） ⇒ 12800
        12,800円(税抜) ⇒ 12800
        12,800円税込み ⇒ 12800
        税込12,800円 ⇒ 12800
        税込み 12,800円 ⇒ 12800
        12,800円 税別 ⇒ 12800
        12,800円（消費税10%込み） ⇒ 12800
        12,800円（税込・送料込） ⇒ 12800
        12,800円（送料無料） ⇒ 12800
        12,800円+税 ⇒ 12800
        送料込みで12,800円 ⇒ 12800
        約12,800円 ⇒ 12800
        12,800円くらい ⇒ 12800
        各1,980円×3 ⇒ 1980
        1,980円×3個 ⇒ 1980
        1980×3 ⇒ 1980
        3個×1,980円 ⇒ 1980
        1,980円 x 3 ⇒ 1980
        1個1,980円 ⇒ 1980
        @1,980 ⇒ 1980
        単価1,980円 ⇒ 1980
        1,980円×3＝5,940円 ⇒ 1980
        合計5,940円 ⇒ 5940
        2台で198,000円 ⇒ 198000
        198,000円（2台） ⇒ 198000
        0円 ⇒ 0
        ０円 ⇒ 0
        1円 ⇒ 1
        999,999,999,999円 ⇒ 999999999999
        12,800␣円 ⇒ 12800
        12,800円です（税込） ⇒ 12800
        1台あたり12,800円 ⇒ 12800
        9万9千8百円 ⇒ 99800
        二万五千 ⇒ 25000
        """);

    public static TheoryData<string> Refusals => TypedTable.Refused("""
        わからない
        不明
        円
        ¥
        $100
        100ドル
        100 USD
        €50
        50ユーロ
        1,980元
        3万ウォン
        1万〜2万円
        1万円から2万円
        10,000円～12,000円
        10,000円以上
        12,800円または13,800円
        12,800円 13,800円
        1,98円
        12,80円
        12.800円
        1,2345円
        12,800.5円
        -500円
        −500円
        マイナス500円
        1,980円（税込2,178円）
        A-10293
        090-0000-1111
        2026/11/20
        3日
        203.0.113.45
        3万2
        1000000000000円
        12,800円でした、あと送料が500円
        無料
        hanako.minato@example.co.jp
        """);

    [Theory]
    [MemberData(nameof(Typed))]
    public void Parse_TypedForm_ReadsYen(string typed, string canonical)
    {
        var money = Money.Parse(typed);

        Assert.True(money.IsRead, money.Unread?.Reason.Text);
        Assert.Equal(canonical, money.Value.Canonical);
        Assert.Equal(money.Value.Canonical, Money.Parse(money.Value.Canonical).Value.Canonical);
        Assert.Equal(money.Value.Yen, Money.Parse(money.Value.Display).Value.Yen);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Parse_UnclearForm_Refuses(string typed) => TypedTable.AssertRefused(Money.Parse(typed), typed);

    [Theory]
    [InlineData("12,800円（税込）", "12,800円（税込）")]
    [InlineData("12800 税抜 送料別", "12,800円（税抜・送料別）")]
    [InlineData("約35万円", "約350,000円")]
    [InlineData("各1,980円×3", "1,980円（単価）")]
    [InlineData("2台で198,000円", "198,000円（合計）")]
    public void Display_WordsBesideNumber_ShowsThem(string typed, string display) => Assert.Equal(display, Money.Parse(typed).Value.Display);

    [Theory]
    [InlineData("各1,980円×3", "3")]
    [InlineData("1,980円×3個", "3個")]
    [InlineData("3個×1,980円", "3個")]
    [InlineData("2台で198,000円", "2台")]
    public void Quantity_TypedWithPrice_IsExposed(string typed, string quantity)
    {
        var money = Money.Parse(typed).Value;

        Assert.Equal(quantity, money.Quantity?.Canonical);
        Assert.Single(money.ToFieldValue().Remarks);
    }

    [Fact]
    public void ToFieldValue_ZeroYen_Remarks() => Assert.Equal("amount.money.zero", Assert.Single(Money.Parse("0円").Value.ToFieldValue().Remarks).Code);

    [Theory]
    [InlineData("1万〜2万円", "10,000円", "20,000円")]
    [InlineData("1〜2万円", "10,000円", "20,000円")]
    [InlineData("3万2", "32,000円", "30,002円")]
    public void Parse_TwoReadings_OffersBoth(string typed, string first, string second) =>
        Assert.Equal([first, second], Money.Parse(typed).Unread!.Candidates);

    [Theory]
    [InlineData("198,000円（ノートパソコン）", "198,000円")]
    [InlineData("USD 100 (15,000円)", "15,000円")]
    [InlineData("ニンテンドースイッチ2　2台　49980円", "49,980円")]
    [InlineData("ニンテンドースイッチ2 500円", "500円")]
    [InlineData("iPhone 15 Pro 159,800円", "159,800円")]
    [InlineData("型番12.345 2台 49,980円", "49,980円")]
    public void Parse_OtherWordsBesidePrice_OffersPrice(string typed, string candidate) =>
        Assert.Equal([candidate], Money.Parse(typed).Unread!.Candidates);

    [Theory]
    [InlineData("スイッチ2 2 49980")]
    [InlineData("1,98 2 49980")]
    public void Parse_SeparateNumbers_AreNeverJoined(string typed) =>
        Assert.DoesNotContain(Money.Parse(typed).Unread!.Candidates, c => c is "2,249,980円" or "198,249,980円");

    [Fact]
    public void Parse_SpacedThousands_AreOneNumber() => Assert.Equal(198_000, Money.Parse("198 000円").Value.Yen);

    [Fact]
    public void Parse_BrokenMarks_OffersPlainNumber() => Assert.Equal(["12,800円"], Money.Parse("12.800円").Unread!.Candidates);
}
