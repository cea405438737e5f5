using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Tests.Text;

public class JapaneseDateTests
{
    [Theory]
    [InlineData("2026-11-23", "令和8年11月23日（2026年11月23日）")]
    [InlineData("2019-05-01", "令和元年5月1日（2019年5月1日）")]
    [InlineData("2020-01-01", "令和2年1月1日（2020年1月1日）")]
    [InlineData("2019-04-30", "2019年4月30日")]
    public void Of_Date_IsWrittenInBothCalendars(string date, string expected) =>
        Assert.Equal(expected, JapaneseDate.Of(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)));
}
