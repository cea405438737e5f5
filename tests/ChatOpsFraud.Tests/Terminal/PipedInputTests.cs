using ChatOpsFraud.Terminal;

namespace ChatOpsFraud.Tests.Terminal;

public sealed class PipedInputTests
{
    [Fact]
    public async Task ReadAsync_Lines_AreMessagesAndTheSeparatorIsALineBreak()
    {
        using var text = new StringReader("一行目\u2028二行目\n次");
        var input = new PipedInput(text);

        Assert.Equal("一行目\n二行目", await input.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Equal("次", await input.ReadAsync(TestContext.Current.CancellationToken));
        Assert.Null(await input.ReadAsync(TestContext.Current.CancellationToken));
    }
}
