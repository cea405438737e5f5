using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Tests.Text;

public sealed class TeamsWordingTests
{
    // A title that is cut off says nothing.
    [Fact]
    public void Buttons_Titles_AreShort() =>
        Assert.All(TeamsWording.Codes.Where(c => c.StartsWith("button.", StringComparison.Ordinal)), c => Assert.True(TeamsWording.Of(c, "").Length <= 16, c));

    [Fact]
    public void Sentences_OfTheBot_MarkNothingUp() =>
        Assert.All(TeamsWording.Codes, c => Assert.DoesNotMatch(@"\*\*|\]\(|<at>|\{\{", TeamsWording.Of(c)));
}
