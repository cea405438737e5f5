using ChatOpsFraud.Core.Fields.Contact;

namespace ChatOpsFraud.Core.Tests.Fields.Contact;

public sealed class PersonNameTests
{
    public static TheoryData<string, string> Typed => TypedTable.Read("""
        港 花子 ⇒ 港 花子
        港　花子 ⇒ 港 花子
        港花子 ⇒ 港花子
        港  花子 ⇒ 港 花子
        港 花子です ⇒ 港 花子
        港 花子です。 ⇒ 港 花子
        港花子と申します ⇒ 港花子
        港といいます ⇒ 港
        私は港花子です ⇒ 港花子
        名前は港花子です ⇒ 港花子
        氏名：港 花子 ⇒ 港 花子
        担当者: 港 花子 ⇒ 港 花子
        担当の港です ⇒ 港
        山田太郎様 ⇒ 山田太郎
        山田 太郎 様 ⇒ 山田 太郎
        山田太郎さま ⇒ 山田太郎
        山田太郎さん ⇒ 山田太郎
        山田太郎氏 ⇒ 山田太郎
        山田太郎殿 ⇒ 山田太郎
        ご注文者: 山田 太郎 様 ⇒ 山田 太郎
        お届け先: 山田 太郎 様 ⇒ 山田 太郎
        「山田太郎」 ⇒ 山田太郎
        "山田太郎" ⇒ 山田太郎
        港 花子（みなと はなこ） ⇒ 港 花子
        港 花子(ミナト ハナコ) ⇒ 港 花子
        山田　太郎（やまだ　たろう）様 ⇒ 山田 太郎
        山田太郎様（ヤマダタロウ） ⇒ 山田太郎
        みなと はなこ ⇒ みなと はなこ
        やました ⇒ やました
        やました たろう ⇒ やました たろう
        ミナト ハナコ ⇒ ミナト ハナコ
        ﾐﾅﾄ ﾊﾅｺ ⇒ ミナト ハナコ
        ｼﾞｮﾝ･ｽﾐｽ ⇒ ジョン・スミス
        ジョン・スミス ⇒ ジョン・スミス
        John Smith ⇒ John Smith
        Ｊｏｈｎ　Ｓｍｉｔｈ ⇒ John Smith
        JOHN SMITH ⇒ JOHN SMITH
        O'Brien ⇒ O'Brien
        Jean-Luc Martin ⇒ Jean-Luc Martin
        José García ⇒ José García
        Müller ⇒ Müller
        Dr. John H. Watson ⇒ Dr. John H. Watson
        佐々木 希美 ⇒ 佐々木 希美
        髙橋 一郎 ⇒ 髙橋 一郎
        山﨑 花子 ⇒ 山﨑 花子
        𠮷野 太郎 ⇒ 𠮷野 太郎
        神田 太郎 ⇒ 神田 太郎
        一二三 四郎 ⇒ 一二三 四郎
        八月一日 太郎 ⇒ 八月一日 太郎
        二ノ宮 たけし ⇒ 二ノ宮 たけし
        田中 ます ⇒ 田中 ます
        林 ⇒ 林
        林 はな ⇒ 林 はな
        名前 はやし ⇒ はやし
        王 小明 ⇒ 王 小明
        김철수 ⇒ 김철수
        Nguyễn Văn An ⇒ Nguyễn Văn An
        Иван Петров ⇒ Иван Петров
        株式会社みなと家電 山田 ⇒ 株式会社みなと家電 山田
        サポート課 港 ⇒ サポート課 港
        マイケル＝ジョーンズ ⇒ マイケル＝ジョーンズ
        山田太郎2 ⇒ 山田太郎2
        港␣␣花子␣ ⇒ 港 花子
        港⏎花子 ⇒ 港 花子
        """);

    public static TheoryData<string> Refusals => TypedTable.Refused("""
        わからない
        わかりません
        不明
        不明です
        なし
        未定
        匿名
        12345
        080-0000-1111
        山田太郎 080-0000-1111
        hanako.minato@example.co.jp
        港花子 hanako@example.co.jp
        https://example.jp/
        カード会社から電話がありました
        カード会社から連絡を受けた
        注文者の名前が書いてない
        山田太郎、佐藤花子
        山田太郎/佐藤花子
        山田太郎＆佐藤花子
        昨日の夜に注文が入っています
        会員は利用を否認している
        まだ名前を聞いていない
        !!!
        。。。
        ・・・
        ★★★
        -
        〒231-0023
        横浜市中区山下町1丁目99番9999号
        この名前は偽名だと思われるので注意してください
        😀
        名前を教えてください
        はい
        はい。
        いいえ
        うん
        うーん
        ええと
        無し
        OK
        yes
        """);

    [Theory]
    [MemberData(nameof(Typed))]
    public void Parse_TypedForm_ReadsName(string typed, string canonical)
    {
        var name = PersonName.Parse(typed);

        Assert.True(name.IsRead, name.Unread?.Reason.Text);
        Assert.Equal(canonical, name.Value.Canonical);
        Assert.Equal(canonical, PersonName.Parse(canonical).Value.Canonical);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Parse_OtherThanOneName_Refuses(string typed) => TypedTable.AssertRefused(PersonName.Parse(typed), typed);

    [Fact]
    public void ToFieldValue_NameWithDigits_Remarks() =>
        Assert.Equal("contact.name.digits", Assert.Single(PersonName.Parse("Taro12").Value.ToFieldValue().Remarks).Code);

    [Fact]
    public void ToFieldValue_PlainName_HasNoRemark() => Assert.Empty(PersonName.Parse("港 花子").Value.ToFieldValue().Remarks);
}
