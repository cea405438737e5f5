using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Core.Tests.Conversation;

public sealed class ReplyTests
{
    [Fact]
    public void Taken_AfterAnAnswer_IsItsLabelAndValue()
    {
        var talk = Talk.Reported().UnknownUntil("reporter.phone").Say("０４５０００１２３４");

        Assert.Equal(new TakenAnswer("reporter.phone", "担当者連絡先電話番号", "045-000-1234", true), talk.Last.Taken[0]);
    }

    [Fact]
    public void Taken_AfterAnUnreadableAnswer_IsEmpty() =>
        Assert.Empty(Talk.Reported().UnknownUntil("reporter.phone").Say("あとで電話する").Last.Taken);

    [Fact]
    public void Taken_AfterNoMoreOrders_IsThatQuestion()
    {
        var talk = Talk.Reported().UnknownUntil("orders.more").Say("いいえ");

        Assert.Equal(("orders.more", "いいえ"), (talk.Last.Taken[0].Field, talk.Last.Taken[0].Display));
    }

    [Fact]
    public void Decisions_OfACase_AreThoseOfItsReplies()
    {
        var talk = new Talk();
        Assert.Empty(Dialogue.Decisions(Talk.Book, talk.Case, talk.Now));
        talk.Say("いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ");
        var triage = talk.Last.Blocks.OfType<DecisionBlock>().Single();
        talk.Say("株式会社みなと商店", "横浜市中区山下町1");
        var place = talk.Last.Blocks.OfType<JurisdictionBlock>().Single();

        var standing = Dialogue.Decisions(Talk.Book, talk.Case, talk.Now);

        Assert.Equal([triage.Rule, place.Rule], [standing.OfType<DecisionBlock>().Single().Rule, standing.OfType<JurisdictionBlock>().Single().Rule]);
        Assert.Equal(triage.Reason, standing.OfType<DecisionBlock>().Single().Reason);
    }

    [Fact]
    public void Status_OfAReport_TellsWhatIsMissingAndWhatIsNext()
    {
        var status = Talk.Reported().Say("株式会社みなと商店").Last.Status;

        Assert.Equal(("聴取", 1), (status.Stage, status.Answered));
        Assert.DoesNotContain("会社名", status.Missing);
        Assert.Contains("会社所在地（住所）", status.Missing);
        Assert.Contains("会社所在地", status.NextStep, StringComparison.Ordinal);
    }

    [Fact]
    public void Status_InEveryStage_SaysWhatIsNext()
    {
        foreach (var stage in Enum.GetValues<CaseStage>())
        {
            var status = Dialogue.Status(Talk.Book, Case.New("2026-0001") with { Stage = stage, OpenedAt = new Talk().Now }, new Talk().Now);

            Assert.EndsWith("。", status.NextStep, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Present_OfACase_IsWhatItAsksForNow()
    {
        var talk = Talk.Reported();

        Assert.Equivalent(talk.Last.Question, Dialogue.Present(Talk.Book, talk.Case, talk.Now).OfType<QuestionBlock>().Single(), strict: true);
    }

    [Fact]
    public void Began_WithAMessage_ReadsItAsAPaste()
    {
        var talk = new Talk("2026-11-23T15:00:00+09:00");
        var step = Dialogue.Respond(
            Talk.Book,
            Case.New(),
            new Turn("港", "test", "2", [], new Began("注文日時: 2026/11/20 21:05\n商品: 腕時計 1個 350,000円\n配送業者: ヤマト運輸", "2026-0007")),
            talk.Now);

        Assert.Equal("paste.confirm", step.Reply.Question?.Field);
        Assert.Contains("2026-0007", step.Reply.Blocks.OfType<NoticeBlock>().Single(n => n.Code == "dialogue.beganAfter").Text, StringComparison.Ordinal);
    }
}
