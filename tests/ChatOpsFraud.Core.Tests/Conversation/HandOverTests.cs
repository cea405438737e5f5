using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Core.Tests.Conversation;

public sealed class HandOverTests
{
    private static readonly HandOver Logs = new("log[0]", "U0001", "佐藤");

    [Fact]
    public void HandOver_ASection_GoesOnWithoutIt()
    {
        var talk = Talk.Interviewed();
        talk.Take(Logs);

        Assert.Contains("handOver.given", talk.Notices);
        var asked = new List<string>();
        for (; talk.Asked is { } field; talk.Say("わからない")) asked.Add(field);

        Assert.DoesNotContain(asked, field => field.Contains(".log.", StringComparison.Ordinal));
        Assert.Equal(CaseStage.Reviewing, talk.Case.Stage);
        Assert.Contains("佐藤", Assert.Single(talk.Last.Status.Waiting), StringComparison.Ordinal);
    }

    [Fact]
    public void Submit_TheSection_BringsItHomeAndAsksWhatIsLeft()
    {
        var talk = Talk.Interviewed();
        talk.Take(Logs);

        talk.Take(new Submitted(new Dictionary<string, string> { ["orders[0].log.clientIp"] = "203.0.113.45" }, "log[0]"));

        Assert.Contains("handOver.returned", talk.Notices);
        Assert.Empty(talk.Case.HandedOver);
        Assert.Equal("orders[0].log.clientPort", talk.UnknownUntil("orders[0].log.clientPort").Asked);
    }

    [Fact]
    public void Submit_TheSectionWithoutAnyAnswer_LeavesItAway()
    {
        var talk = Talk.Interviewed();
        talk.Take(Logs);

        talk.Take(new Submitted(new Dictionary<string, string> { ["orders[0].log.clientIp"] = "ルーター" }, "log[0]"));

        Assert.Single(talk.Case.HandedOver);
        Assert.Contains("form.field", talk.Notices);
    }

    [Fact]
    public void TakeBack_ASection_AsksItHereAgain()
    {
        var talk = Talk.Interviewed();
        talk.Take(Logs);

        talk.Take(new TakeBack("log[0]"));

        Assert.Contains("handOver.takenBack", talk.Notices);
        talk.UnknownUntil("orders[0].log.clientIp");
    }

    [Fact]
    public void TakeBack_WhatIsNotAway_SaysSo()
    {
        var talk = Talk.Interviewed();

        talk.Take(new TakeBack("log[0]"));

        Assert.Contains("handOver.isNotAway", talk.Notices);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("triage")]
    public void HandOver_WhatIsNoSection_SaysSo(string section)
    {
        var talk = Talk.Interviewed();

        talk.Take(Logs with { Section = section });

        Assert.Contains("handOver.noSuchSection", talk.Notices);
        Assert.Empty(talk.Case.HandedOver);
    }

    [Fact]
    public void HandOver_BeforeTheDecision_SaysWhen()
    {
        var talk = new Talk();

        talk.Take(Logs);

        Assert.Contains("handOver.notNow", talk.Notices);
    }

    [Fact]
    public void Issue_WhileASectionIsAway_IsPossibleWithGaps()
    {
        var talk = Talk.Interviewed();
        talk.Take(Logs);

        talk.Say("発行");

        Assert.Equal(1, talk.Case.Edition);
    }
}
