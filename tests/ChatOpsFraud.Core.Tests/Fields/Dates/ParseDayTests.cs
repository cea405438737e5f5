using ChatOpsFraud.Core.Fields.Dates;

namespace ChatOpsFraud.Core.Tests.Fields.Dates;

public sealed class ParseDayTests
{
    [Theory]
    [InlineData("11/20", "2026-11-20")]
    [InlineData("11/20 21:05", "2026-11-20")]
    [InlineData("今朝", "2026-11-23")]
    [InlineData("今夜", "2026-11-23")]
    [InlineData("昨夜", "2026-11-22")]
    [InlineData("昨夜1時", "2026-11-23")]
    [InlineData("昨日の夕方", "2026-11-22")]
    [InlineData("2026-11-20T20:00:00Z", "2026-11-21")]
    [InlineData("11/20 18時〜21時", "2026-11-20")]
    [InlineData("2時間前", "2026-11-23")]
    public void ParseDay_DayWithOrWithoutTime_IsTheDay(string text, string day)
    {
        var moment = IncidentMoment.ParseDay(text, Clock.Now).Value;
        Assert.Equal(day, moment.Canonical);
        Assert.Equal(MomentPrecision.Day, moment.Precision);
    }

    [Fact]
    public void ParseDay_WithTime_KeepsTheTimeAsNote()
    {
        var note = Assert.Single(IncidentMoment.ParseDay("11/20 21:05", Clock.Now).Value.Notes);
        Assert.Equal("時刻は「2026年11月20日（金）21時05分」と読み取りました。", note.Text);
        Assert.Empty(IncidentMoment.ParseDay("11/20", Clock.Now).Value.Notes);
    }

    [Theory]
    [InlineData("11/20〜11/22", "date.severalDays")]
    [InlineData("11月上旬", "date.severalDays")]
    [InlineData("先週", "date.severalDays")]
    [InlineData("11/20 22時〜翌2時", "date.severalDays")]
    [InlineData("明日", "date.inFuture")]
    [InlineData("今日18時", "date.inFuture")]
    [InlineData("調査中", "date.notFound")]
    public void ParseDay_NotOneDay_AsksBack(string text, string code) =>
        Assert.Equal(code, IncidentMoment.ParseDay(text, Clock.Now).Unread!.Reason.Code);
}
