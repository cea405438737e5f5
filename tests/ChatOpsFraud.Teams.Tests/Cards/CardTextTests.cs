using ChatOpsFraud.Teams.Cards;

namespace ChatOpsFraud.Teams.Tests.Cards;

public sealed class CardTextTests
{
    [Theory]
    [InlineData("{{DATE(2026-11-23,LONG)}}", "{{")]
    [InlineData("{{{TIME(1)}}}", "{{")]
    [InlineData("<at>全員</at>", "<at>")]
    [InlineData("<AT>全員</AT>", "<AT>")]
    [InlineData("<at>全員</at>", "</at>")]
    [InlineData("abc\u202Etxt.exe", "\u202E")]
    [InlineData("a\u2066b\u2069", "\u2066")]
    [InlineData("a\u0007b", "\u0007")]
    public void Safe_HostileText_LosesWhatTakesEffect(string text, string effect) => Assert.DoesNotContain(effect, CardText.Safe(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("株式会社みなと家電 {1} <abbr> a<b")]
    [InlineData("**太字** [押す](https://example.com) `x`")]
    public void Safe_OtherText_ReadsTheSame(string text) =>
        Assert.Equal(text, CardText.Safe(text).Replace("\u2060", "", StringComparison.Ordinal));

    [Fact]
    public void WithoutFormat_Markdown_BecomesWideSigns() => Assert.Equal("＊a＊ ［b］（c） ＿d＿ ～ ｀ ＃", CardText.WithoutFormat("*a* [b](c) _d_ ~ ` #"));

    [Fact]
    public void Lines_LongLine_IsCutBetweenCharactersAsPeopleSeeThem()
    {
        var text = string.Concat(Enumerable.Repeat("👨‍👩‍👧か\u3099", 50));
        var pieces = CardText.Lines(text, 25).ToList();

        Assert.Equal(text, string.Concat(pieces));
        Assert.All(pieces, p => Assert.True(p.Length <= 25 && !char.IsLowSurrogate(p[0]) && p[0] != '\u3099', p));
    }

    [Fact]
    public void Lines_OneCharacterWithThousandsOfMarks_IsHeldToo() =>
        Assert.All(CardText.Lines("か" + new string('\u3099', 5_000), 100), p => Assert.True(p.Length <= 100));
}
