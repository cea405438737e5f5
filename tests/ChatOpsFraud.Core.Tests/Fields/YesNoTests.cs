using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Tests.Fields;

public sealed class YesNoTests
{
    public static TheoryData<string> Yes => TypedTable.Refused("""
        はい
        はい。
        はーい
        ハイ
        ﾊｲ
        うん
        ええ
        そうです
        あります
        あり
        ある
        有
        有り
        使っています
        使っている
        利用しています
        しています
        はい、あります
        はい、使っています
        はい。そうです。
        ok
        OK
        ＯＫ
        y
        Y
        yes
        YES
        1
        １
        〇
        ○
        ◯
        はい！
        「はい」
        ありますね
        頼んでいます
        はい、お願いします
        はい（画面遷移のログ）
        あります。サーバーに残っています
        疑いがあります
        ログはあります
        疑いがあります
        問題ありません
        問題ない
        間違いありません
        大丈夫です
        合ってます
        はいはい
        """);

    public static TheoryData<string> No => TypedTable.Refused("""
        いいえ
        いいえ。
        いえ
        いや
        ううん
        ない
        ないです
        なし
        無
        無し
        ありません
        ありませんでした
        違います
        ちがいます
        していない
        してない
        していません
        使っていません
        使ってない
        いいえ、ありません
        いいえ、違います
        いや、ないです
        特になし
        特に疑いはありません
        不正アクセスはありません
        いいえ、特に疑いはありません
        いいえ、自社運営
        なし（調査済み）
        特にありません
        no
        No
        n
        N
        2
        ２
        ×
        ✕
        x
        ダメ
        該当なし
        まだです
        間違っています
        """);

    [Theory]
    [MemberData(nameof(Yes))]
    public void Parse_YesWord_ReadsYes(string typed) => Assert.Equal("yes", YesNo.Parse(typed).Value.Canonical);

    [Theory]
    [MemberData(nameof(No))]
    public void Parse_NoWord_ReadsNo(string typed) => Assert.Equal("no", YesNo.Parse(typed).Value.Canonical);

    [Theory]
    [InlineData("わからない")]
    [InlineData("たぶん")]
    [InlineData("ないことはない")]
    [InlineData("はい、わかりません")]
    [InlineData("はい、たぶんないです")]
    [InlineData("いいえ、あります")]
    [InlineData("ない、わけではない")]
    [InlineData("ログは調査中")]
    [InlineData("ないとは言えない")]
    [InlineData("なくはない")]
    [InlineData("はい、ありません")]
    [InlineData("あるかもしれない")]
    [InlineData("ある？ない？")]
    [InlineData("はい いいえ")]
    [InlineData("どちらとも言えない")]
    [InlineData("3")]
    [InlineData("12")]
    [InlineData("不明")]
    [InlineData("調査中")]
    [InlineData("ないはずがない")]
    [InlineData("違わない")]
    public void Parse_UnclearWord_StaysUnread(string typed) => TypedTable.AssertRefused(YesNo.Parse(typed), typed);

    [Theory]
    [InlineData("はい", "有")]
    [InlineData("いいえ", "無")]
    public void Display_Answer_IsTheStatementsWord(string typed, string display) => Assert.Equal(display, YesNo.Parse(typed).Value.Display);
}
