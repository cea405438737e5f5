using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Core.Tests.Conversation;

public class CorrectionTests
{
    [Theory]
    [InlineData("修正 担当者連絡先電話番号")]
    [InlineData("修正　担当者連絡先電話番号")]
    [InlineData("担当者連絡先電話番号を修正")]
    [InlineData("担当者連絡先電話番号を直したい")]
    [InlineData("訂正：担当者連絡先電話番号")]
    public void Correct_ByLabel_AsksTheField(string text)
    {
        var talk = Talk.Interviewed().Say(text);

        Assert.Equal("reporter.phone", talk.Asked);
        Assert.Equal("045-000-1234", talk.Last.Question!.Current);
    }

    [Fact]
    public void Correct_ByNumberOfTheReview_AsksThatField()
    {
        var talk = Talk.Interviewed().Say("確認");
        var row = talk.Last.Blocks.OfType<ReviewBlock>().Single().Sections.SelectMany(s => s.Rows).Single(r => r.Field == "shop.url");

        talk.Say($"修正 {row.Number}");

        Assert.Equal("shop.url", talk.Asked);
    }

    [Theory]
    [InlineData("修正 reporter.phone", "reporter.phone")]
    [InlineData("修正 company.postalCode", "company.postalCode")]
    [InlineData("修正 orders[0].items[0].price", "orders[0].items[0].price")]
    public void Correct_ByFieldIdAsAButtonSendsIt_AsksThatField(string text, string field) => Assert.Equal(field, Talk.Interviewed().Say(text).Asked);

    [Fact]
    public void Correct_PartOfSeveralLabels_AsksWhichOne()
    {
        var talk = Talk.Interviewed().Say("修正 アクセス");
        Assert.Equal("correct.choose", talk.Asked);
        var choices = talk.Last.Question!.Choices;
        Assert.True(choices.Count > 1);

        talk.Say("1");

        Assert.Equal(choices[0].Value, talk.Asked);
    }

    [Fact]
    public void Correct_WithTheNewValue_TakesItAtOnce()
    {
        var talk = Talk.Interviewed().Say("修正 屋号 みなと時計店");

        Assert.Equal("みなと時計店", talk.Value("shop.name"));
        Assert.Equal("orders[0].buyer.address", talk.Asked);
    }

    [Fact]
    public void Correct_AnUnreadableValue_KeepsTheOldAnswer()
    {
        var talk = Talk.Interviewed().Say("修正 発覚日", "2/30");

        Assert.Equal("incident.discoveredOn", talk.Asked);
        Assert.Equal("2026-11-22", talk.Value("incident.discoveredOn"));
        talk.Say("戻る");
        Assert.Equal("2026-11-22", talk.Value("incident.discoveredOn"));
    }

    [Fact]
    public void Correct_ThenSkip_LeavesTheAnswerAsItWas()
    {
        var talk = Talk.Interviewed().Say("修正 屋号", "スキップ");

        Assert.Equal("みなと商店オンライン", talk.Value("shop.name"));
        Assert.Equal("orders[0].buyer.address", talk.Asked);
    }

    [Fact]
    public void Correct_AnUnknownName_ShowsWhatThereIs()
    {
        var talk = Talk.Interviewed().Say("修正 ぬるぽ");

        Assert.Contains("correct.notFound", talk.Notices);
        Assert.Single(talk.Last.Blocks.OfType<ReviewBlock>());
        Assert.Equal("correct.choose", talk.Asked);
    }

    [Fact]
    public void Back_SeveralTimes_WalksBackThroughTheAnswers()
    {
        var talk = Talk.Reported().Say("株式会社みなと商店", "神奈川県横浜市中区山下町1");

        talk.Say("戻る");
        Assert.Equal("company.address", talk.Asked);
        talk.Say("戻る");
        Assert.Equal("company.name", talk.Asked);
        talk.Say("株式会社みなと");
        Assert.Equal("company.postalCode", talk.Asked);
        Assert.Equal("株式会社みなと", talk.Value("company.name"));
    }

    [Fact]
    public void CorrectAndCorrectBack_GivesTheSameStatement()
    {
        var talk = Talk.Interviewed();
        var before = Core.Statement.StatementComposer.Compose(Talk.Book, talk.Case, talk.Now);

        talk.Say("修正 屋号 別の店", "修正 屋号 みなと商店オンライン");

        var after = Core.Statement.StatementComposer.Compose(Talk.Book, talk.Case, talk.Now);
        Assert.Equivalent(before, after, strict: true);
    }
}
