using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Core.Tests.Conversation;

namespace ChatOpsFraud.Core.Tests.Statement;

public class EgovDetailsTests
{
    [Fact]
    public void Compose_AllOfTable2_TellsWhoWhenWhatWhyInSentences()
    {
        var text = EgovDetails.Compose(Talk.Interviewed().Case.Sheet, "申出書.docx", true);

        Assert.Equal(
            """
            当社（株式会社みなと商店）は、通信販売サイト「みなと商店オンライン」（https://shop.example.co.jp/）を運営しています。
            2026年11月22日（日）、当社はクレジットカードの不正利用による被害を知りました。発覚の経緯は、カード会社からの電話です。
            被害に遭った注文は、2026年11月20日（金）21時05分に受け付けた、腕時計（数量1個、販売価格350,000円）の注文です。
            商品は発送済みです。
            不正利用と判断した理由は、カード会員が利用を認めていないことです。
            詳しい内容は、添付の「申出書.docx」に記載しています。未確認の項目は、分かり次第補足します。
            連絡先は、お客様係 港 花子（045-000-1234、hanako@example.co.jp）です。
            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Compose_NothingKnown_SaysOnlyWhatIsSure()
    {
        var text = EgovDetails.Compose(Core.Interview.AnswerSheet.Empty, "申出書.docx", true);

        Assert.Equal("詳しい内容は、添付の「申出書.docx」に記載しています。未確認の項目は、分かり次第補足します。", text);
    }

    [Fact]
    public void Compose_SeveralOrders_NumbersThem()
    {
        var talk = Talk.Interviewed().Say("修正 orders.more", "はい", "2026/11/21 10:00", "指輪", "2個", "9800円", "いいえ", "いいえ");

        var text = EgovDetails.Compose(talk.Case.Sheet, "申出書.docx", false);

        Assert.Contains("被害に遭った注文は、次の2件です。", text, StringComparison.Ordinal);
        Assert.Contains("（注文2）2026年11月21日（土）10時00分に受け付けた、指輪（数量2個、販売価格9,800円）の注文です。", text, StringComparison.Ordinal);
    }
}
