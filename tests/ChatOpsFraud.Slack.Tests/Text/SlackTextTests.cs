using System.Text;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Tests.Text;

public sealed class SlackTextTests
{
    [Theory]
    [InlineData("<https://shop.example.co.jp/>", "https://shop.example.co.jp/")]
    [InlineData("<http://shop.example.co.jp|shop.example.co.jp>", "shop.example.co.jp")]
    [InlineData("<mailto:hanako@example.co.jp|hanako@example.co.jp>", "hanako@example.co.jp")]
    [InlineData("<mailto:hanako@example.co.jp>", "hanako@example.co.jp")]
    [InlineData("<tel:0450001234|045-000-1234>", "045-000-1234")]
    [InlineData("<@U1|sato> と <#C1|general>", "@sato と #general")]
    [InlineData("<!here> <!date^1392734382^{date}|2014-02-18>", "@here 2014-02-18")]
    [InlineData("A &amp; B &lt;C&gt;", "A & B <C>")]
    [InlineData("&amp;lt; &copy; &amp;amp;", "&lt; &copy; &amp;")]
    [InlineData("```\n203.0.113.45 - -\n```", "203.0.113.45 - -")]
    [InlineData("2 &lt; 3 <", "2 < 3 <")]
    [InlineData("", "")]
    public void Decode_SlackMarks_GivesWhatWasTyped(string text, string expected) => Assert.Equal(expected, SlackText.Decode(text));

    [Fact]
    public void Escape_Everything_LeavesNoMark() => Assert.Equal("&lt;!channel&gt; &amp;amp; &lt;@U1&gt;", SlackText.Escape("<!channel> &amp; <@U1>"));

    [Fact]
    public void WithoutMention_OfTheBot_LeavesTheOthers() => Assert.Equal("お願い <@U2>", SlackText.WithoutMention("<@U1> お願い <@U2>", "U1"));

    [Theory]
    [InlineData(10)]
    [InlineData(3)]
    public void Pieces_OfALongText_AreWholeTogether(int most)
    {
        const string Text = "一行目\n二行目𠮷野家\n三行目";
        var pieces = SlackText.Pieces(Text, most).ToList();

        Assert.Equal(Text, string.Concat(pieces));
        Assert.All(pieces, p => Assert.InRange(p.Length, 1, most));
        Assert.All(pieces, p => Assert.False(char.IsLowSurrogate(p[0])));
    }

    [Fact]
    public void Cut_InsideACharacter_LeavesItOut() => Assert.Equal("野…", SlackText.Cut("野𠮷家", 3));

    [Fact]
    public void TextBytes_OfOffices_AreRead()
    {
        Assert.Equal("港　花子", TextBytes.Decode(Encoding.UTF8.GetBytes("港　花子")));
        Assert.Equal("港　花子", TextBytes.Decode([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("港　花子")]));
        Assert.Equal("港　花子", TextBytes.Decode([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("港　花子")]));
        Assert.Equal("港　花子", TextBytes.Decode(CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes("港　花子")));
    }
}
