using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Core.Tests.Conversation;

/// <summary>Buttons of questions that are not asked any more.</summary>
public sealed class StaleButtonTests
{
    [Fact]
    public void Respond_StaleButton_ChangesNothing()
    {
        var talk = Talk.Reported();

        talk.Take(new Chose("triage.damage", "no"));

        Assert.Contains("dialogue.staleChoice", talk.Notices);
        Assert.Equal("yes", talk.Value("triage.damage"));
        Assert.Equal("company.name", talk.Asked);
    }

    [Theory]
    [InlineData("わからない")]
    [InlineData("スキップ")]
    public void Respond_StaleButtonOfAnAnswerWord_LeavesThePresentQuestionOpen(string word)
    {
        var talk = Talk.Reported();

        talk.Take(new Chose("triage.damage", word));

        Assert.Contains("dialogue.staleChoice", talk.Notices);
        Assert.Equal("company.name", talk.Asked);
    }

    [Fact]
    public void Respond_ButtonOfAConflictPressedTwice_SettlesOnlyThatOne()
    {
        var talk = Talk.Interviewed();
        talk.Say("注文日時：2026/11/19 20:00\n商品名：置き時計\n数量：3\n単価：1,000円\n注文者：架空 太郎", "はい");
        var first = talk.Asked;
        Assert.StartsWith("paste.conflict.", first, StringComparison.Ordinal);

        talk.Take(new Chose(first!, "keep"));
        var second = talk.Asked;
        talk.Take(new Chose(first!, "keep"));

        Assert.NotEqual(first, second);
        Assert.StartsWith("paste.conflict.", second, StringComparison.Ordinal);
        Assert.Equal(second, talk.Asked);
        Assert.Contains("dialogue.staleChoice", talk.Notices);
    }
}
