using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Tests.Conversation;

public class DialogueTests
{
    [Fact]
    public void Respond_Emergency_EndsAfterTheFirstAnswer()
    {
        var talk = new Talk().Say("はい");

        Assert.Equal("emergency", Assert.Single(talk.Last.Blocks.OfType<DecisionBlock>()).Outcome);
        Assert.Equal(Expects.Nothing, talk.Last.Expects);
        Assert.Equal(CaseStage.Guided, talk.Case.Stage);
    }

    [Fact]
    public void Respond_Report_NeedsAtMostSevenTriageQuestions()
    {
        var talk = Talk.Reported();

        Assert.Equal("report", talk.Case.Decisions["triage"].Outcome);
        Assert.Equal("company.name", talk.Asked);
        Assert.Equal(7, talk.Case.Sheet.Answers.Count);
    }

    [Theory]
    [InlineData("相談したいことがあります")]
    [InlineData("えっと、どうしよう")]
    [InlineData("カード会社から電話が来ました")]
    public void Respond_VagueAnswerToTheEmergencyQuestion_AsksAgain(string text)
    {
        var talk = new Talk().Say(text);

        Assert.Equal("triage.emergency", talk.Asked);
        Assert.Empty(talk.Last.Blocks.OfType<DecisionBlock>());
    }

    [Fact]
    public void Respond_CardNumber_IsNowhereInEventsOrReply()
    {
        var talk = Talk.Reported().Say("株式会社 4111-1111-1111-1111");

        Assert.Contains("dialogue.cardCutOut", talk.Notices);
        Assert.DoesNotContain(talk.History, e => System.Text.Encoding.UTF8.GetString(CaseEventJson.Write(e.Event)).Contains("4111", StringComparison.Ordinal));
        Assert.DoesNotContain(talk.Last.Blocks, b => b.ToString().Contains("4111", StringComparison.Ordinal));
    }

    [Fact]
    public void Respond_ThreeUnreadableAnswers_OffersWaysOut()
    {
        var talk = Talk.Reported().UnknownUntil("reporter.phone");

        talk.Say("あとで電話する", "ええと", "そのうち");

        Assert.Contains("answer.offer", talk.Notices);
        Assert.Contains("このまま", talk.Last.Question!.Actions);
        talk.Say("このまま");
        Assert.Equal("そのうち", talk.Value("reporter.phone"));
        Assert.Equal(AnswerSource.Verbatim, talk.Case.Sheet["reporter.phone"]!.Source);
    }

    [Fact]
    public void Respond_KeepAsTyped_IsNotTakenForADecision()
    {
        var talk = new Talk().Say("あのー", "そのー", "えーと", "このまま");

        Assert.Equal("triage.emergency", talk.Asked);
        Assert.Null(talk.Case.Sheet["triage.emergency"]);
    }

    [Fact]
    public void Respond_QuestionInBetween_IsExplainedAndAskedAgain()
    {
        var talk = Talk.Interviewed().UnknownUntil("orders[0].log.clientPort");

        talk.Say("ポート番号とは？");

        Assert.Contains(talk.Last.Blocks.OfType<SayBlock>(), s => s.Text.Contains("ポート番号", StringComparison.Ordinal));
        Assert.Equal("orders[0].log.clientPort", talk.Asked);
        Assert.Null(talk.Case.Missed);
    }

    [Fact]
    public void Respond_AfterTable2_CanIssueAtOnceAndGoesOnAsking()
    {
        var talk = Talk.Interviewed();

        Assert.Equal(CaseStage.Preserving, talk.Case.Stage);
        Assert.Equal("orders[0].buyer.address", talk.Asked);
        Assert.Contains("発行", talk.Last.Question!.Actions);

        talk.Say("発行");

        Assert.Equal(["statement.docx", "egov.txt", "egov.html"], talk.Last.Blocks.OfType<DocumentBlock>().Select(d => d.Kind));
        Assert.Equal(1, talk.Case.Edition);
        Assert.Equal("orders[0].buyer.address", talk.Asked);

        talk.Say("東京都中央区1-1", "発行");
        Assert.Equal(2, talk.Case.Edition);
    }

    [Fact]
    public void Respond_IssueWithoutNews_GivesTheSameEditionAgain()
    {
        var talk = Talk.Interviewed().Say("発行", "発行");

        Assert.Equal(1, talk.Case.Edition);
        Assert.Contains("issue.nothingNew", talk.Notices);
        Assert.All(talk.Last.Blocks.OfType<DocumentBlock>(), d => Assert.Equal(1, d.Edition));
    }

    [Fact]
    public void Respond_IssueDuringTriage_SaysWhyNot()
    {
        var talk = new Talk().Say("いいえ", "発行");

        Assert.Contains("issue.notYet", talk.Notices);
        Assert.Equal(0, talk.Case.Edition);
        Assert.Equal("triage.role", talk.Asked);
    }

    [Fact]
    public void Respond_TriageCorrectedAfterwards_DecidesAnewAndKeepsTheAnswers()
    {
        var talk = Talk.Interviewed().Say("修正 被害", "いいえ");

        Assert.Equal("consultation", talk.Case.Decisions["triage"].Outcome);
        Assert.Equal(CaseStage.Guided, talk.Case.Stage);

        talk.Say("修正 被害", "はい");
        Assert.Equal("report", talk.Case.Decisions["triage"].Outcome);
        Assert.Equal("orders[0].buyer.address", talk.Asked);
        Assert.Equal("株式会社みなと商店", talk.Value("company.name"));
    }

    [Fact]
    public void Respond_AddressCorrected_FindsTheOtherHeadquarters()
    {
        var talk = Talk.Interviewed().Say("修正 会社所在地", "函館市五稜郭町99-9");

        var place = Assert.Single(talk.Last.Blocks.OfType<JurisdictionBlock>());
        Assert.Equal("北海道警察函館方面本部", place.Headquarters);
        Assert.Equal("函館方面", place.Area);
    }

    [Fact]
    public void Respond_ConditionNoLongerMet_PrunesAndAsksWhatNowApplies()
    {
        var talk = Talk.Interviewed().UnknownUntil("access.suspected").Say("有");
        Assert.Equal("access.authServerLocation", talk.Asked);

        talk.Say("東京都内のデータセンター", "修正 不正アクセス疑い有無", "無");

        Assert.Equal("access.operationLog", talk.Asked);
        Assert.Null(new Journey(Talk.Book.Questionnaire, talk.Case.Sheet).Find("access.authServerLocation"));
        talk.Say("修正 不正アクセス疑い有無", "有");
        Assert.Equal("東京都内のデータセンター", talk.Value("access.authServerLocation"));
    }

    [Fact]
    public void Respond_PauseAndResume_ComesBackToTheSameQuestion()
    {
        var talk = Talk.Reported().Say("株式会社みなと商店", "中断");

        Assert.Equal(Expects.Nothing, talk.Last.Expects);
        talk.Say("神奈川県横浜市中区1");
        Assert.Null(talk.Case.Sheet["company.address"]);
        talk.Say("再開");
        Assert.Equal("company.address", talk.Asked);
    }

    [Fact]
    public void Respond_Cancel_AsksFirst()
    {
        var talk = Talk.Reported().Say("取消");
        Assert.Equal("case.cancel", talk.Asked);

        talk.Say("いいえ");
        Assert.Equal("company.name", talk.Asked);

        talk.Say("取消", "はい");
        Assert.Equal(CaseStage.Cancelled, talk.Case.Stage);
    }

    [Fact]
    public void Respond_ButtonThatCorrectsByFieldId_FindsTheField()
    {
        var talk = Talk.Reported();

        talk.Take(new Chose("", "修正 orders[0].purchasedAt"));

        Assert.Equal("orders[0].purchasedAt", talk.Asked);
    }

    [Fact]
    public void Respond_Outrun_TakesNothing()
    {
        var talk = Talk.Reported();

        talk.Take(new Outrun());

        Assert.Contains("dialogue.outrun", talk.Notices);
        Assert.Equal("company.name", talk.Asked);
    }

    [Fact]
    public void Respond_Form_TakesWhatReadsAndTellsWhatDoesNot()
    {
        var talk = Talk.Reported();

        talk.Take(new Submitted(new Dictionary<string, string>
        {
            ["company.name"] = "株式会社みなと商店",
            ["reporter.email"] = "これは違う",
            ["reporter.name"] = "",
        }));

        Assert.Equal("株式会社みなと商店", talk.Value("company.name"));
        Assert.Equal("reporter.email", talk.Last.Blocks.OfType<NoticeBlock>().Single(n => n.Code == "form.field").Field);
        Assert.Null(talk.Case.Sheet["reporter.name"]);
    }

    [Fact]
    public void Respond_SeveralOrdersAndItems_AreAskedOneByOne()
    {
        var talk = Talk.Interviewed().Say("修正 orders.more");
        talk.Say("はい");

        Assert.Equal("orders[1].purchasedAt", talk.Asked);
        Assert.Contains("注文2", talk.Last.Question!.Label, StringComparison.Ordinal);
        talk.Say("昨日", "指輪", "2個", "9800円", "はい");
        Assert.Equal("orders[1].items[1].name", talk.Asked);
    }

    [Theory]
    [InlineData("2026-11-21T10:00:00+09:00", true)]
    [InlineData("2026-11-24T10:00:00+09:00", false)]
    [InlineData("2026-12-31T10:00:00+09:00", true)]
    public void Respond_OnAClosedDay_SaysThatReportsAreNotRead(string now, bool closed)
    {
        var talk = new Talk(now).Say("いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ");

        Assert.Equal(closed, talk.Case.Decisions["triage"].Advice.Contains("closedDay"));
    }

    [Fact]
    public void Respond_AnyText_NeverThrowsAndAlwaysAsksOrRests()
    {
        string[] hostile = ["", " ", "\0", "\uD800", "{0}{1}", "=cmd|' /C calc'!A0", "<script>alert(1)</script>", "\u202Eabc", new string('あ', 5000), "修正 ", "修正 {0}", "修正 0", "修正 999", "とは？", "🙏", "[red]x[/]"];
        var talk = new Talk();

        for (var round = 0; round < 60 && talk.Last.Expects != Expects.Nothing; round++)
        {
            foreach (var text in hostile) talk.Say(text);
            // What was typed above may have gone to a field out of turn; スキップ leaves it.
            if (talk.Case.Focus is not null) talk.Say("スキップ");
            talk.Say(talk.Asked switch
            {
                "triage.damage" => "はい",
                "triage.role" or "triage.topic" => "1",
                "triage.emergency" or "triage.ownLeak" => "いいえ",
                _ => "わからない",
            });
        }

        Assert.Equal("report", talk.Case.Decisions["triage"].Outcome);
    }
}
