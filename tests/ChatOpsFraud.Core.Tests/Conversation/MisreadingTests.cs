using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Tests.Conversation;

/// <summary>Words that must not be taken for the answer to the question that stands there.</summary>
public class MisreadingTests
{
    [Theory]
    [InlineData("カード会社から連絡がありました")]
    [InlineData("決済代行会社から連絡を受けた店です")]
    public void Role_ASentenceThatNamesAnother_IsAskedBack(string text)
    {
        var talk = new Talk().Say("いいえ", text);

        Assert.Equal("triage.role", talk.Asked);
        Assert.Null(talk.Case.Sheet["triage.role"]);
    }

    [Theory]
    [InlineData("会社名なおしたい", "company.name")]
    [InlineData("さっきの電話番号まちがえた", "reporter.phone")]
    [InlineData("すみません、屋号を間違えました", "shop.name")]
    public void Wish_ToMendAField_GoesThere(string text, string field)
    {
        var talk = Talk.Interviewed().Say(text);

        Assert.Equal(field, talk.Asked);
    }

    [Theory]
    [InlineData("カード番号は要る？")]
    [InlineData("はい")]
    [InlineData("いいえ")]
    public void Words_ThatAreHardlyAnAnswer_AreNotWrittenDown(string text)
    {
        var talk = Talk.Interviewed().Say(text);

        Assert.Equal("orders[0].buyer.address", talk.Asked);
        Assert.Null(talk.Case.Sheet["orders[0].buyer.address"]);
    }

    [Fact]
    public void Words_ThatAreHardlyAnAnswer_CanBeKept()
    {
        var talk = Talk.Interviewed().Say("はい", "このまま");

        Assert.Equal("はい", talk.Value("orders[0].buyer.address"));
        Assert.Equal(AnswerSource.Verbatim, talk.Case.Sheet["orders[0].buyer.address"]!.Source);
    }

    [Theory]
    [InlineData("4111 1111 1111 1111")]
    [InlineData("株式会社 4111-1111-1111-1111")]
    public void CardNumber_InAShortField_IsAskedAgain(string text)
    {
        var talk = Talk.Reported().Say(text);

        Assert.Equal("company.name", talk.Asked);
        Assert.Contains("answer.cardCutOut", talk.Notices);
    }

    [Fact]
    public void CardNumber_InACorrection_KeepsTheOldAnswer()
    {
        var talk = Talk.Interviewed().Say("修正 会社名 4111111111111111");

        Assert.Equal("株式会社みなと商店", talk.Value("company.name"));
    }

    [Fact]
    public void Candidates_OfAQuestionBack_CanBeChosenByNumber()
    {
        var talk = Talk.Reported().UnknownUntil("orders[0].items[0].quantity").Say("2〜3個");
        Assert.Equal(2, talk.Last.Question!.Choices.Count);

        talk.Say("1");

        Assert.StartsWith("2", talk.Value("orders[0].items[0].quantity"), StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_MeantForAnotherQuestion_IsNotTaken()
    {
        var talk = Talk.Reported().Say("株式会社みなと商店");

        talk.Take(new Said("有限会社もみじ"), seen: "company.name");

        Assert.Contains("dialogue.outrun", talk.Notices);
        Assert.Equal("company.address", talk.Asked);
    }

    [Fact]
    public void Delivery_SameAsTheBuyer_IsTheBuyersAddress()
    {
        var talk = Talk.Interviewed().Say("東京都中央区99-9").UnknownUntil("orders[0].delivery.address").Say("同じ");

        Assert.Equal("東京都中央区99-9", talk.Value("orders[0].delivery.address"));
    }

    [Theory]
    [InlineData("192.168.0.1", "192.168.0.1（確認中）")]
    [InlineData("203.0.113.45", "203.0.113.45")]
    public void ClientIp_OfAnInternalNetwork_IsMarkedAsInDoubt(string typed, string display)
    {
        var talk = Talk.Interviewed().UnknownUntil("orders[0].log.clientIp").Say(typed);

        Assert.Equal(display, talk.Case.Sheet.Display("orders[0].log.clientIp"));
        Assert.Equal(typed, talk.Value("orders[0].log.clientIp"));
    }

    [Fact]
    public void Purchase_AfterTheDiscovery_IsPointedOut()
    {
        var talk = Talk.Interviewed().Say("修正 不正購入日時 2026/11/23 10:00");

        Assert.Contains("check.purchase-after-discovery", talk.Notices);
    }

    [Fact]
    public void Question_ThatNamesTwoWords_ExplainsBoth()
    {
        var talk = Talk.Reported().Say("通報と相談の違いは？");

        Assert.Equal(2, talk.Last.Blocks.OfType<SayBlock>().Count());
        Assert.Equal("company.name", talk.Asked);
    }

    [Fact]
    public void Sentence_ThatEndsLikeAQuestion_IsAnAnswer()
    {
        var talk = Talk.Interviewed().Say("修正 発覚の経緯", "カード会社から電話があって本人がつかってないって");

        Assert.Equal("カード会社から電話があって本人がつかってないって", talk.Value("incident.discovery"));
    }
}
