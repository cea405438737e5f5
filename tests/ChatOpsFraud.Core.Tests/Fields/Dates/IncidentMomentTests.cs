using ChatOpsFraud.Core.Fields.Dates;

namespace ChatOpsFraud.Core.Tests.Fields.Dates;

public sealed class IncidentMomentTests
{
    [Theory]
    [InlineData("2026-11-20", "2026年11月20日（金）")]
    [InlineData("2026-11-20T14:35", "2026年11月20日（金）14時35分")]
    [InlineData("2026-11-20T14:35:12", "2026年11月20日（金）14時35分12秒")]
    [InlineData("2026-11-20T09:05", "2026年11月20日（金）9時05分")]
    [InlineData("2026-11-20T18:00/2026-11-21T00:00", "2026年11月20日（金）18時00分 〜 21日（土）0時00分")]
    [InlineData("2026-11-20T18:00/2026-11-20T21:00", "2026年11月20日（金）18時00分 〜 21時00分")]
    [InlineData("2026-11-20/2026-11-22", "2026年11月20日（金） 〜 22日（日）")]
    [InlineData("2026-10-30/2026-11-02", "2026年10月30日（金） 〜 11月2日（月）")]
    [InlineData("2025-12-30/2026-01-03", "2025年12月30日（火） 〜 2026年1月3日（土）")]
    public void Display_OfCanonical_IsJapaneseWithWeekday(string canonical, string display)
    {
        var moment = IncidentMoment.FromCanonical(canonical).Value;
        Assert.Equal(display, moment.Display);
        Assert.Equal(canonical, moment.Canonical);
        Assert.Equal(canonical, moment.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026/11/20")]
    [InlineData("2026-11-20T24:00")]
    [InlineData("2026-11-20T14:35:12Z")]
    [InlineData("2026-11-31")]
    [InlineData("2026-11-22/2026-11-20")]
    [InlineData("2026-11-20/2026-11-20")]
    [InlineData("2026-11-20/2026-11-20T10:00")]
    [InlineData("2026-11-20/2026-11-21/2026-11-22")]
    public void FromCanonical_AnythingElse_IsRefused(string text) =>
        Assert.Equal("date.notCanonical", IncidentMoment.FromCanonical(text).Unread!.Reason.Code);

    [Fact]
    public void Parse_NowInAnotherZone_ReadsInJapanTime()
    {
        var now = new DateTimeOffset(2026, 11, 22, 20, 0, 0, TimeSpan.Zero);
        Assert.Equal("2026-11-23", IncidentMoment.Parse("今日", now).Value.Canonical);
        Assert.Equal(TimeSpan.FromHours(9), IncidentMoment.Parse("今日", now).Value.Start.Offset);
    }

    [Fact]
    public void Parse_RoundTime_SaysThatItIsApproximate()
    {
        Assert.Equal("date.note.approximate", Assert.Single(IncidentMoment.Parse("11/20 21時頃", Clock.Now).Value.Notes).Code);
        Assert.Empty(IncidentMoment.Parse("11/20 21時", Clock.Now).Value.Notes);
        Assert.Equal(IncidentMoment.Parse("11/20 21時", Clock.Now).Value, IncidentMoment.Parse("11/20 21時頃", Clock.Now).Value);
    }

    [Theory]
    [InlineData("11月31日", "date.noSuchDay")]
    [InlineData("25:70", "date.noSuchTime")]
    [InlineData("11/20 23時59秒", "date.minutesMissing")]
    [InlineData("2027/1/5", "date.inFuture")]
    [InlineData("11/20(木)", "date.weekdayMismatch")]
    [InlineData("11/20以降", "date.unsure")]
    [InlineData("11/20から", "date.openEnded")]
    [InlineData("2026/11/22〜2026/11/20", "date.reversed")]
    [InlineData("先日", "date.vague")]
    [InlineData("調査中", "date.notFound")]
    [InlineData("2026/11/20 9:35 現地時間", "date.unknownZone")]
    [InlineData("1357年6月10日", "date.tooFarAway")]
    [InlineData("05/06/2026", "date.ambiguous")]
    public void Parse_WhatCannotBeTaken_NamesTheReason(string text, string code) =>
        Assert.Equal(code, IncidentMoment.Parse(text, Clock.Now).Unread!.Reason.Code);

    [Theory]
    [InlineData("05/06/2026", new[] { "2026年6月5日（金）", "2026年5月6日（水）" })]
    [InlineData("11月20日の深夜2時", new[] { "2026年11月21日（土）2時00分", "2026年11月20日（金）2時00分" })]
    [InlineData("11月20日午後12時", new[] { "2026年11月20日（金）12時00分", "2026年11月21日（土）0時00分" })]
    [InlineData("20日か21日", new[] { "2026年11月20日（金）", "2026年11月21日（土）" })]
    [InlineData("11/20(木)", new[] { "2026年11月20日（金）" })]
    [InlineData("8年11月20日", new[] { "2026年11月20日（金）", "2008年11月20日（木）", "1996年11月20日（水）" })]
    public void Parse_SeveralReadings_OffersThem(string text, string[] candidates) =>
        Assert.Equal(candidates, IncidentMoment.Parse(text, Clock.Now).Unread!.Candidates);

    [Theory]
    [InlineData("2027/1/1", "すでに起きた日時を入力してください。")]
    [InlineData("令和9年1月5日", "すでに起きた日時を入力してください。")]
    [InlineData("明日", "すでに起きた日時を入力してください。")]
    [InlineData("11/23 18:00", "すでに起きた日時を入力してください。年も書くと確実です。")]
    public void Parse_Future_AsksForAYearOnlyWhereNoneWasWritten(string text, string hint) =>
        Assert.Equal(hint, IncidentMoment.Parse(text, Clock.Now).Unread!.Hint!.Text);

    [Theory]
    [InlineData("ここ3日間", "date.hint.lately")]
    [InlineData("この数日", "date.hint.lately")]
    [InlineData("3営業日前", "date.hint.businessDay")]
    [InlineData("11月の第3週", "date.hint.week")]
    [InlineData("第2週", "date.hint.week")]
    [InlineData("お盆", "date.hint.season")]
    [InlineData("GW", "date.hint.season")]
    [InlineData("今年のGW中", "date.hint.season")]
    [InlineData("年末", "date.hint.season")]
    public void Parse_WordsThatFixNoDays_AreRefusedWithTheirHint(string text, string hint) =>
        Assert.Equal(hint, IncidentMoment.Parse(text, Clock.Now).Unread!.Hint!.Code);

    [Fact]
    public void Parse_PlanInAnyTense_IsRead()
    {
        Assert.Equal("2026-11-24", IncidentMoment.Parse("明日", Clock.Now, Tense.Any).Value.Canonical);
        Assert.False(IncidentMoment.Parse("明日", Clock.Now).IsRead);
    }
}
