using ChatOpsFraud.Core.Fields.Amounts;

namespace ChatOpsFraud.Core.Tests.Fields.Amounts;

public sealed class QuantityTests
{
    public static TheoryData<string, string> Typed => TypedTable.Read("""
        1 ⇒ 1
        ２ ⇒ 2
        2台 ⇒ 2台
        ２台 ⇒ 2台
        2 台 ⇒ 2台
        二台 ⇒ 2台
        2台です ⇒ 2台
        2台です。 ⇒ 2台
        2台でした ⇒ 2台
        2台になります ⇒ 2台
        数量は2台です ⇒ 2台
        数量：2 ⇒ 2
        数量 2 ⇒ 2
        個数：3個 ⇒ 3個
        ×2 ⇒ 2
        x2 ⇒ 2
        × 2台 ⇒ 2台
        十枚 ⇒ 10枚
        10枚 ⇒ 10枚
        １０枚 ⇒ 10枚
        １２個 ⇒ 12個
        十二個 ⇒ 12個
        二十五本 ⇒ 25本
        百個 ⇒ 100個
        千個 ⇒ 1000個
        1,000個 ⇒ 1000個
        1万個 ⇒ 10000個
        3セット ⇒ 3セット
        三セット ⇒ 3セット
        2ダース ⇒ 2ダース
        2箱 ⇒ 2箱
        5袋 ⇒ 5袋
        5冊 ⇒ 5冊
        5着 ⇒ 5着
        1足 ⇒ 1足
        1組 ⇒ 1組
        1式 ⇒ 1式
        一式 ⇒ 1式
        3点 ⇒ 3点
        3本 ⇒ 3本
        3缶 ⇒ 3缶
        3パック ⇒ 3パック
        3ケース ⇒ 3ケース
        3ｹｰｽ ⇒ 3ケース
        3ヶ ⇒ 3ヶ
        1つ ⇒ 1つ
        一つ ⇒ 1つ
        ひとつ ⇒ 1つ
        ふたつ ⇒ 2つ
        みっつ ⇒ 3つ
        1.5kg ⇒ 1.5kg
        500g ⇒ 500g
        3kg ⇒ 3kg
        2L ⇒ 2L
        約5個 ⇒ 5個
        5個くらい ⇒ 5個
        5個ほど ⇒ 5個
        各2個 ⇒ 2個
        2個ずつ ⇒ 2個
        合計3個 ⇒ 3個
        全部で3個です ⇒ 3個
        1個だけ ⇒ 1個
        1個のみ ⇒ 1個
        3セット（6個） ⇒ 3セット
        壱個 ⇒ 1個
        1pcs ⇒ 1pcs
        1000000 ⇒ 1000000
        「2台」 ⇒ 2台
        えっと、2台です ⇒ 2台
        """);

    public static TheoryData<string> Refusals => TypedTable.Refused("""
        0
        0個
        ゼロ
        なし
        不明
        わからない
        2〜3個
        2~3
        2-3個
        2、3個
        2個か3個
        二〜三個
        2個から3個
        2台と3枚
        1.5
        12,800円
        35万円
        50%
        3日
        2026年
        10時
        -1
        −2個
        1000001
        99999999999999999999
        1,00個
        ノートパソコン
        たくさん
        いくつか
        2台×3箱
        A-10293
        2個以上ありました
        """);

    [Theory]
    [MemberData(nameof(Typed))]
    public void Parse_TypedForm_ReadsCountAndCounter(string typed, string canonical)
    {
        var quantity = Quantity.Parse(typed);

        Assert.True(quantity.IsRead, quantity.Unread?.Reason.Text);
        Assert.Equal(canonical, quantity.Value.Canonical);
        Assert.Equal(canonical, Quantity.Parse(quantity.Value.Display).Value.Canonical);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Parse_UnclearForm_Refuses(string typed) => TypedTable.AssertRefused(Quantity.Parse(typed), typed);

    [Theory]
    [InlineData("2〜3個", "2個", "3個")]
    [InlineData("2個か3個", "2個", "3個")]
    [InlineData("2、3個", "2個", "3個")]
    public void Parse_Range_OffersBothEnds(string typed, string first, string second) =>
        Assert.Equal([first, second], Quantity.Parse(typed).Unread!.Candidates);

    [Theory]
    [InlineData("約5個", "約5個")]
    [InlineData("２台", "2台")]
    [InlineData("1200枚", "1,200枚")]
    [InlineData("1", "1")]
    public void Display_TypedForm_ShowsCounter(string typed, string display) => Assert.Equal(display, Quantity.Parse(typed).Value.Display);
}
