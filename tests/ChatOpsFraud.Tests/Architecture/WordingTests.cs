namespace ChatOpsFraud.Tests.Architecture;

/// <summary>Sentences that people read stand in wording files: none is missing, none is left over.</summary>
public sealed class WordingTests
{
    public static TheoryData<string> Projects => [.. SpokenWords.Projects];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Codes_OfAProject_AreSpokenSomewhere(string project)
    {
        Assert.NotEmpty(SpokenWords.Codes(project));
        Assert.Equal([], SpokenWords.Silent(project));
    }

    [Fact]
    public void Calls_WithALiteralCode_FindTheirSentence()
    {
        var known = SpokenWords.Projects.SelectMany(SpokenWords.Codes).ToHashSet(StringComparer.Ordinal);
        var called = SpokenWords.Called().ToList();

        Assert.True(called.Count > 100, "The pattern for calls finds nothing any more.");
        Assert.Equal([], called.Where(c => !known.Contains(c.Code)));
    }

    [Fact]
    public void Codes_OfAllProjects_StandInOneFileOnly()
    {
        foreach (var project in SpokenWords.Projects)
            Assert.Empty(SpokenWords.Codes(project).GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }
}
