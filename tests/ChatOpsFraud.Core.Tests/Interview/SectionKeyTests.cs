using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Tests.Interview;

public sealed class SectionKeyTests
{
    [Theory]
    [InlineData("reporter", "reporter", -1)]
    [InlineData("log[0]", "log", 0)]
    [InlineData("log[49]", "log", 49)]
    public void Parse_AKey_WritesItselfBack(string text, string section, int order)
    {
        Assert.Equal(new SectionKey(section, order), SectionKey.Parse(text));
        Assert.Equal(text, SectionKey.Parse(text).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[0]")]
    [InlineData("log[")]
    [InlineData("log[]")]
    [InlineData("log[-1]")]
    [InlineData("log[50]")]
    [InlineData("log[99999999999]")]
    [InlineData("log[0]x")]
    public void Parse_AnythingElse_IsNone(string text) => Assert.Null(SectionKey.Parse(text));
}
