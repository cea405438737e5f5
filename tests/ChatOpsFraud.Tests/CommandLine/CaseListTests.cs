using ChatOpsFraud.CommandLine;

namespace ChatOpsFraud.Tests.CommandLine;

public sealed class CaseListTests
{
    [Fact]
    public void Text_NoCases_SaysSo() => Assert.Equal(["事案はまだありません。"], CaseList.Text([]));
}
