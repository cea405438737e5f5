using ChatOpsFraud.Web.Access;

namespace ChatOpsFraud.Tests.Web.Access;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("  港 花子 ", "港 花子")]
    [InlineData("港\n花子", "港花子")]
    [InlineData("\u202e港\u202c", "港")]
    [InlineData("𠮷田", "𠮷田")]
    public void Cleaned_Name_IsOneLineThatShowsAsItIs(string typed, string expected) => Assert.Equal(expected, PersonName.Cleaned(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u200b\u0000 ")]
    public void Cleaned_NothingToShow_IsNothing(string? typed) => Assert.Null(PersonName.Cleaned(typed));

    [Fact]
    public void Cleaned_VeryLongName_IsCut() => Assert.Equal(PersonName.Longest, PersonName.Cleaned(new string('あ', 500))!.Length);
}
