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

    [Theory]
    [InlineData("11/20", "2026年11月20日（金）")]
    [InlineData("11/20 21:05", "2026年11月20日（金）21時05分")]
    [InlineData("昨日の午後3時", "2026年11月22日（日）15時00分")]
    [InlineData("今朝", "2026年11月23日（月）の朝")]
    [InlineData("昨日の昼過ぎ", "2026年11月22日（日）の昼過ぎ")]
    [InlineData("11/20 18時〜21時", "2026年11月20日（金）18時00分 〜 21時00分")]
    [InlineData("たぶん11/20", "2026年11月20日（金）（記憶による）")]
    [InlineData("2026-11-20T20:00:00Z", "2026年11月21日（土）5時00分00秒（日本時間。原文：2026-11-20T20:00:00Z）")]
    public void ParseDay_WithTime_ShowsTheTimeWithoutANote(string text, string display)
    {
        var moment = IncidentMoment.ParseDay(text, Clock.Now).Value;
        Assert.Equal(display, moment.Display);
        Assert.Empty(moment.Notes);
    }

    [Theory]
    [InlineData("調査中")]
    [InlineData("先日")]
    [InlineData("11月31日")]
    [InlineData("11/20から")]
    [InlineData("25:70")]
    [InlineData("20日か21日")]
    [InlineData("2026/11/20 9:35 現地時間")]
    [InlineData("11/20以降")]
    [InlineData("今日18時")]
    [InlineData("お盆")]
    [InlineData("ここ3日間")]
    public void ParseDay_Refusal_NeverAsksForATime(string text)
    {
        var hint = IncidentMoment.ParseDay(text, Clock.Now).Unread!.Hint!.Text;
        Assert.DoesNotContain("時", hint.Replace("日時", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(":", hint.Replace("例:", "", StringComparison.Ordinal), StringComparison.Ordinal);
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
