using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Tests.Text;

public sealed class TimestampTests
{
    [Fact]
    public void Format_AnyZone_IsJapaneseTimeToTheTick() =>
        Assert.Equal(
            "2027-01-01T00:00:00.0000001+09:00", Timestamp.Format(new DateTimeOffset(2026, 12, 31, 15, 0, 0, TimeSpan.Zero).AddTicks(1)));

    [Fact]
    public void Parse_Formatted_GivesTheSameInstant()
    {
        var at = new DateTimeOffset(2026, 11, 20, 1, 2, 3, TimeSpan.FromHours(-5)).AddTicks(1234567);
        Assert.Equal(at, Timestamp.Parse(Timestamp.Format(at)));
    }
}
