using ChatOpsFraud.Terminal;

namespace ChatOpsFraud.Tests.Terminal;

public class PipedLinesTests
{
    [Theory]
    [InlineData("はい\nいいえ\n", "はい|いいえ")]
    [InlineData("はい\r\nいいえ", "はい|いいえ")]
    [InlineData("1行目\u20282行目\n次", "1行目\n2行目|次")]
    [InlineData("1行目\r\u20282行目\r3行目\n", "1行目\n2行目\n3行目")]
    [InlineData("\n\nはい\n", "||はい")]
    [InlineData("", "")]
    public void Read_Messages_EndAtLineFeedsOnly(string input, string expected)
    {
        var reader = new StringReader(input);
        var messages = new List<string>();
        while (PipedLines.Read(reader) is { } message) messages.Add(message);

        Assert.Equal(expected, string.Join('|', messages));
    }
}
