using System.Globalization;
using System.Text;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Protocol;

public sealed class SlackSignatureTests
{
    // The example of Slack's documentation.
    private const string DocumentedSecret = "8f742231b10e8888abcd99yyyzzz85a5";
    private const string DocumentedTime = "1531420618";
    private const string DocumentedBody = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private const string DocumentedSignature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    private static readonly LeapingClock Clock = new(DateTimeOffset.FromUnixTimeSeconds(long.Parse(DocumentedTime, CultureInfo.InvariantCulture)));

    private static byte[] Body => Encoding.UTF8.GetBytes(DocumentedBody);

    [Fact]
    public void IsValid_DocumentedExample_True() => Assert.True(new SlackSignature([DocumentedSecret], Clock).IsValid(DocumentedTime, DocumentedSignature, Body));

    [Fact]
    public void IsValid_SecretBeforeTheRotation_True() =>
        Assert.True(new SlackSignature(["0123456789abcdef0123456789abcdef", DocumentedSecret], Clock).IsValid(DocumentedTime, DocumentedSignature, Body));

    [Theory]
    [InlineData(null, DocumentedSignature)]
    [InlineData(DocumentedTime, null)]
    [InlineData(DocumentedTime, "")]
    [InlineData(DocumentedTime, "v0=")]
    [InlineData(DocumentedTime, "v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData(DocumentedTime, "v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503")]
    [InlineData("1531420619", DocumentedSignature)]
    [InlineData("-1531420618", DocumentedSignature)]
    [InlineData("1531420618.0", DocumentedSignature)]
    [InlineData("", DocumentedSignature)]
    public void IsValid_AnythingElse_False(string? time, string? signature) =>
        Assert.False(new SlackSignature([DocumentedSecret], Clock).IsValid(time, signature, Body));

    [Fact]
    public void IsValid_OneByteChanged_False()
    {
        var signature = new SlackSignature([DocumentedSecret], Clock);
        for (var i = 0; i < Body.Length; i += 17)
        {
            var body = Body;
            body[i] ^= 1;
            Assert.False(signature.IsValid(DocumentedTime, DocumentedSignature, body));
        }
    }

    [Theory]
    [InlineData(-310, false)]
    [InlineData(-290, true)]
    [InlineData(290, true)]
    [InlineData(310, false)]
    public void IsValid_AwayFromNow_OnlyWithinFiveMinutes(int seconds, bool expected)
    {
        var time = (Clock.GetUtcNow().ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);
        var signature = SlackSignature.Sign(Encoding.UTF8.GetBytes(DocumentedSecret), time, Body);

        Assert.Equal(expected, new SlackSignature([DocumentedSecret], Clock).IsValid(time, signature, Body));
    }
}
