using ChatOpsFraud.Core.Intake;

namespace ChatOpsFraud.Core.Tests.Intake;

public sealed class ColumnLogTests
{
    private const string Head = "#Fields: date time c-ip cs-method cs-uri-stem cs(User-Agent)";

    [Fact]
    public void Read_LinesBelowTheNames_AreAccessesInUniversalTime()
    {
        var (draft, lines) = Read(Head + "\n2026-11-12 15:04:05 203.0.113.7 POST /order Mozilla/5.0+(X11;+Linux)");

        Assert.Equal(2, lines);
        var entry = Assert.Single(draft.Accesses);
        Assert.Equal("2026-11-12 15:04:05 UTC", entry.Time);
        Assert.Equal("POST /order", entry.Request);
        Assert.Equal("Mozilla/5.0 (X11; Linux)", entry.UserAgent);
    }

    [Fact]
    public void Read_LineOfAnotherWidth_EndsTheLog() =>
        Assert.Equal(2, Read(Head + "\n2026-11-12 15:04:05 203.0.113.7 POST /order Mozilla/5.0\nおわり").Lines);

    [Fact]
    public void Read_OtherLine_TakesNothing() => Assert.Equal(0, Read("2026-11-12 15:04:05 203.0.113.7 POST /order").Lines);

    private static (Draft Draft, int Lines) Read(string text)
    {
        var draft = new Draft();
        return (draft, ColumnLog.Read(draft, PastedLine.Split(text), 0));
    }
}
