using ChatOpsFraud.Terminal;

namespace ChatOpsFraud.Tests.Terminal;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("山田 太郎", "山田 太郎")]
    [InlineData("一行目\n二行目", "一行目\n二行目")]
    [InlineData("\u001b[31m赤\u001b[0m", "[31m赤[0m")]
    [InlineData("前\r後", "前後")]
    [InlineData("\u0000\u0007\u009b2J", "2J")]
    public void Safe_AnyText_HoldsNothingThatATerminalObeys(string text, string safe) => Assert.Equal(safe, TerminalText.Safe(text));
}
