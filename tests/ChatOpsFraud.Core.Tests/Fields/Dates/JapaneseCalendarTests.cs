using System.Globalization;
using ChatOpsFraud.Core.Fields.Dates;
using JapaneseCalendar = ChatOpsFraud.Core.Fields.Dates.JapaneseCalendar;

namespace ChatOpsFraud.Core.Tests.Fields.Dates;

public sealed class JapaneseCalendarTests
{
    [Theory]
    [InlineData("2026-11-23", "令和8年11月23日")]
    [InlineData("2019-05-01", "令和元年5月1日")]
    [InlineData("2019-04-30", "平成31年4月30日")]
    [InlineData("1989-01-08", "平成元年1月8日")]
    [InlineData("1989-01-07", "昭和64年1月7日")]
    [InlineData("1926-12-25", "昭和元年12月25日")]
    [InlineData("1912-07-30", "大正元年7月30日")]
    [InlineData("1912-07-29", "明治45年7月29日")]
    [InlineData("1600-10-21", "西暦1600年10月21日")]
    public void Wareki_DayAtTheEdgeOfAnEra_HasItsEra(string day, string expected) =>
        Assert.Equal(expected, JapaneseCalendar.Wareki(DateOnly.Parse(day, CultureInfo.InvariantCulture)));

    [Fact]
    public void Weekday_EveryDayOfAWeek_IsOneCharacter() =>
        Assert.Equal("日月火水木金土", string.Concat(Enum.GetValues<DayOfWeek>().Select(JapaneseCalendar.Weekday)));
}
