using ChatOpsFraud.Core.Fields.Contact;

namespace ChatOpsFraud.Core.Tests.Fields.Contact;

public sealed class FuriganaTests
{
    public static TheoryData<string, string> Typed => TypedTable.Read("""
        ミナト ハナコ ⇒ ミナト ハナコ
        みなと はなこ ⇒ ミナト ハナコ
        みなと　はなこ ⇒ ミナト ハナコ
        ﾐﾅﾄ ﾊﾅｺ ⇒ ミナト ハナコ
        ﾔﾏﾀﾞ ﾀﾛｳ ⇒ ヤマダ タロウ
        みなとはなこ ⇒ ミナトハナコ
        フリガナ：ミナト ハナコ ⇒ ミナト ハナコ
        みなと はなこです ⇒ ミナト ハナコ
        「みなとはなこ」 ⇒ ミナトハナコ
        ごりょう じろう ⇒ ゴリョウ ジロウ
        じょん・すみす ⇒ ジョン・スミス
        ｼﾞｮﾝ･ｽﾐｽ ⇒ ジョン・スミス
        まいけるじょーんず ⇒ マイケルジョーンズ
        ジョ-ンズ ⇒ ジョーンズ
        ジョ−ンズ ⇒ ジョーンズ
        おおの ⇒ オオノ
        ヴァン ⇒ ヴァン
        ゔぁん ⇒ ヴァン
        ミナト ハナコ様 ⇒ ミナト ハナコ
        いすゞ ⇒ イスヾ
        サン ⇒ サン
        """);

    [Theory]
    [MemberData(nameof(Typed))]
    public void Parse_AnyKana_ReadsFullWidthKatakana(string typed, string canonical) =>
        Assert.Equal(canonical, Furigana.Parse(typed).Value.Canonical);

    [Theory]
    [InlineData("はい")]
    [InlineData("ハイ！")]
    [InlineData("はーい")]
    [InlineData("いいえ")]
    [InlineData("うーん")]
    [InlineData("うーーん…")]
    [InlineData("ええと")]
    [InlineData("えっと…")]
    [InlineData("あのー")]
    [InlineData("なし")]
    [InlineData("うん")]
    [InlineData("わかりません")]
    public void Parse_Interjection_Refuses(string typed) => Assert.False(Furigana.Parse(typed).IsRead);

    [Theory]
    [InlineData("ソウ")]
    [InlineData("アン")]
    [InlineData("アリ")]
    [InlineData("ノ")]
    [InlineData("イ")]
    [InlineData("ハイダ")]
    [InlineData("ウンノ")]
    public void Parse_ShortName_IsRead(string typed) => Assert.Equal(typed, Furigana.Parse(typed).Value.Canonical);

    [Theory]
    [InlineData("港 花子", "contact.kana.kanji")]
    [InlineData("ミナト 花子", "contact.kana.kanji")]
    [InlineData("佐々木", "contact.kana.kanji")]
    [InlineData("Minato Hanako", "contact.kana.latin")]
    [InlineData("ミナト1", "contact.kana.unread")]
    [InlineData("ー", "contact.kana.unread")]
    [InlineData("", "field.empty")]
    [InlineData("😀", "contact.kana.unread")]
    public void Parse_OtherScript_RefusesWithReason(string typed, string code) => Assert.Equal(code, Furigana.Parse(typed).Unread!.Reason.Code);
}
