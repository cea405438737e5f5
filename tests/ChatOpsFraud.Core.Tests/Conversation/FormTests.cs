using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Tests.Conversation;

public sealed class FormTests
{
    [Fact]
    public void Form_OfASection_HoldsItsQuestionsAndWhatIsKnown()
    {
        var talk = Talk.Interviewed();

        var form = Form(talk, "reporter")!;

        Assert.Equal(
            ["reporter.department", "reporter.name", "reporter.kana", "reporter.phone", "reporter.email"], form.Fields.Select(f => f.Field).Order(StringComparer.Ordinal).OrderBy(Place));
        Assert.Equal("港 花子", form.Fields.Single(f => f.Field == "reporter.name").Current);
        Assert.All(form.Fields, f => Assert.Empty(f.Actions));

        static int Place(string field) => Array.IndexOf(["reporter.department", "reporter.name", "reporter.kana", "reporter.phone", "reporter.email"], field);
    }

    [Fact]
    public void Form_OfOneOrderOfTwo_SaysWhich()
    {
        var talk = Talk.Reported();
        talk.Take(new Submitted(new Dictionary<string, string> { ["shop.name"] = "みなと商店" }));
        talk.UnknownUntil("orders[0].items.more").Say("いいえ", "はい");

        Assert.StartsWith("注文2", Form(talk, "log[1]")!.Title, StringComparison.Ordinal);
        Assert.All(Form(talk, "log[1]")!.Fields, f => Assert.StartsWith("orders[1].log.", f.Field, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("triage")]
    [InlineData("log[7]")]
    [InlineData("nothing")]
    [InlineData("log[")]
    [InlineData("")]
    public void Form_OfWhatIsNoSection_IsNone(string section) => Assert.Null(Form(Talk.Interviewed(), section));

    [Fact]
    public void Question_OfASectionWithSeveral_NamesItsForm()
    {
        Assert.Null(new Talk().Last.Question!.Section);
        Assert.Equal("log[0]", Talk.Interviewed().UnknownUntil("orders[0].log.clientIp").Last.Question!.Section);
    }

    [Fact]
    public void Submit_GoodAndBad_KeepsTheGoodAndPutsAReasonBesideTheBad()
    {
        var talk = Talk.Interviewed();

        talk.Take(Log(("clientIp", "203.0.113.45"), ("clientPort", "99999"), ("accessedAt", "あした")));

        Assert.Equal("203.0.113.45", talk.Value("orders[0].log.clientIp"));
        Assert.Equal(["orders[0].log.clientPort", "orders[0].log.accessedAt"], talk.Last.Blocks.OfType<NoticeBlock>().Select(n => n.Field).OfType<string>());
        Assert.Equal(["orders[0].log.clientIp"], talk.Last.Taken.Select(t => t.Field));
    }

    [Fact]
    public void Submit_WhatStoodThereAlready_ChangesNothing()
    {
        var talk = Talk.Interviewed();
        var form = Form(talk, "reporter")!;
        var before = talk.History.Count;

        talk.Take(new Submitted(form.Fields.ToDictionary(f => f.Field, f => f.Current ?? "", StringComparer.Ordinal), "reporter"));

        Assert.Equal(before, talk.History.Count);
    }

    [Fact]
    public void Submit_EveryDisplayedValue_ReadsBackAsItself()
    {
        var talk = Talk.Interviewed();
        foreach (var step in new Journey(Talk.Book.Questionnaire, talk.Case.Sheet).Steps.Where(s => s.Group is null && talk.Case.Sheet.Value(s.Field) is not null))
        {
            var stored = talk.Value(step.Field);
            // One space more makes the form read the value again instead of leaving it.
            talk.Take(new Submitted(new Dictionary<string, string> { [step.Field] = talk.Case.Sheet.Display(step.Field) + "　" }));

            Assert.Equal((step.Field, stored), (step.Field, talk.Value(step.Field)));
            Assert.DoesNotContain("form.field", talk.Notices);
        }
    }

    [Fact]
    public void Submit_UnknownAndCards_AreTakenAsWhatTheyMean()
    {
        var talk = Talk.Interviewed();

        talk.Take(Log(("clientIp", "わからない"), ("userAgent", "4111 1111 1111 1111")));

        Assert.Equal(AnswerState.Unknown, talk.Case.Sheet["orders[0].log.clientIp"]!.State);
        Assert.Null(talk.Case.Sheet["orders[0].log.userAgent"]);
        Assert.Contains("dialogue.cardCutOut", talk.Notices);
        Assert.False(talk.Last.Taken.Single().IsGiven);
    }

    [Fact]
    public void Submit_OneMoreItem_AddsIt()
    {
        var talk = Talk.Interviewed();

        talk.Take(new Submitted(new Dictionary<string, string> { ["orders[0].items[1].name"] = "USBメモリ", ["orders[0].items[5].name"] = "とばした商品" }));

        Assert.Equal("USBメモリ", talk.Value("orders[0].items[1].name"));
        Assert.Equal(2, talk.Case.Sheet.GroupOf("orders[0].items").Count);
    }

    [Fact]
    public void Submit_WhilePaused_SaysSoAndTakesNothing()
    {
        var talk = Talk.Interviewed().Say("中断");

        talk.Take(Log(("clientIp", "203.0.113.45")));

        Assert.Null(talk.Case.Sheet["orders[0].log.clientIp"]);
        Assert.Contains("dialogue.restsPaused", talk.Notices);
    }

    private static SectionForm? Form(Talk talk, string section) => Dialogue.Form(Talk.Book, talk.Case, section, talk.Now);

    private static Submitted Log(params (string Name, string Value)[] values) =>
        new(values.ToDictionary(v => $"orders[0].log.{v.Name}", v => v.Value, StringComparer.Ordinal), "log[0]");
}
