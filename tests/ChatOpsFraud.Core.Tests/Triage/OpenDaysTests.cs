using System.Globalization;
using System.Text.Json;
using ChatOpsFraud.Core.Tests.Rules;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Tests.Triage;

public sealed class OpenDaysTests
{
    private static readonly OpenDays Days = Shipped.Set.OpenDays;

    [Theory]
    [InlineData("2026-11-23", "勤労感謝の日")]
    [InlineData("2026-05-06", "振替休日")]
    [InlineData("2026-09-22", "国民の休日")]
    [InlineData("2027-03-22", "振替休日")]
    [InlineData("2030-08-12", "振替休日")]
    [InlineData("2032-09-21", "国民の休日")]
    [InlineData("2026-11-24", null)]
    [InlineData("2026-11-22", null)]
    [InlineData("2029-02-10", null)]
    public void HolidayName_Day_IsTheNameOfTheLaw(string day, string? name) => Assert.Equal(name, Days.HolidayName(Day(day)));

    [Theory]
    [InlineData("2026-05-02", "2026-05-06")]
    [InlineData("2026-09-19", "2026-09-23")]
    [InlineData("2026-12-29", "2027-01-03")]
    [InlineData("2027-05-01", "2027-05-05")]
    [InlineData("2027-12-29", "2028-01-03")]
    [InlineData("2028-05-03", "2028-05-07")]
    [InlineData("2029-05-03", "2029-05-06")]
    [InlineData("2030-12-28", "2031-01-05")]
    public void IsClosed_LongHolidays_AreClosedExactlyFromTheFirstToTheLastDay(string first, string last)
    {
        Assert.False(Days.IsClosed(Day(first).AddDays(-1)));
        for (var day = Day(first); day <= Day(last); day = day.AddDays(1)) Assert.True(Days.IsClosed(day), $"{day:O}");
        Assert.False(Days.IsClosed(Day(last).AddDays(1)));
        Assert.Equal(Day(last).AddDays(1), Days.NextOpenDay(Day(first)));
    }

    [Theory]
    [InlineData("2026-11-24", DayKind.Open)]
    [InlineData("2026-11-23", DayKind.Holiday)]
    [InlineData("2026-11-28", DayKind.Holiday)]
    [InlineData("2026-12-28", DayKind.Open)]
    [InlineData("2026-12-29", DayKind.YearEnd)]
    [InlineData("2026-12-31", DayKind.YearEnd)]
    [InlineData("2027-01-01", DayKind.Holiday)]
    [InlineData("2027-01-02", DayKind.Holiday)]
    [InlineData("2029-01-02", DayKind.YearEnd)]
    [InlineData("2029-01-04", DayKind.Open)]
    public void KindOf_Day_TellsWhatIsCertainFromWhatIsRead(string day, DayKind kind) => Assert.Equal(kind, Days.KindOf(Day(day)));

    [Fact]
    public void HolidaysOf_YearsOfTheTable_AreTheSameDaysAndNames()
    {
        using var table = JsonDocument.Parse(Shipped.SharedText("facts/holidays.json"));
        var expected = table.RootElement.GetProperty("holidays").EnumerateObject().Select(p => (Day(p.Name), p.Value.GetString()!)).ToList();

        var years = expected.Select(h => h.Item1.Year).Distinct();

        Assert.Equal(expected, years.SelectMany(Days.HolidaysOf));
    }

    [Fact]
    public void NextOpenDay_OpenDay_IsTheDayItself() => Assert.Equal(Day("2026-11-24"), Days.NextOpenDay(Day("2026-11-24")));

    [Fact]
    public void IsClosed_EveryDayThatExists_HasAnAnswer()
    {
        foreach (var day in new[] { DateOnly.MinValue, DateOnly.MaxValue, Day("2021-01-01"), Day("2099-12-31"), Day("2100-01-01") })
            Assert.Equal(day, Days.IsClosed(day) ? day : Days.NextOpenDay(day));
        Assert.Equal(DateOnly.MaxValue, Days.NextOpenDay(DateOnly.MaxValue));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
