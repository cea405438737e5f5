using ChatOpsFraud.Core.Fields.Dates;

namespace ChatOpsFraud.Core.Tests.Fields.Dates;

public sealed class BroadRecognizerTests
{
    /// <summary>It hides a missing assembly by finding nothing, so that it works at all has to be looked at.</summary>
    [Fact]
    public void Find_PlainDate_IsFound() =>
        Assert.Equal(new DateTime(2016, 4, 21), Assert.Single(BroadRecognizer.Find("2016年4月21日", Clock.Now.DateTime)).Readings[0].Start);

    [Fact]
    public void WarmUp_OnManyThreads_IsSafe() => Parallel.For(0, 4, _ => IncidentMoment.WarmUp());

    [Theory]
    [InlineData("2025年の第3四半期", "2025-07-01/2025-09-30")]
    [InlineData("去年の上半期", "2025-01-01/2025-06-30")]
    [InlineData("10月の最後の金曜日", "2026-10-30")]
    public void Read_PeriodOfTheCalendar_IsLetThrough(string text, string expected) =>
        Assert.Equal(expected, IncidentMoment.Parse(text, Clock.Now).Value.Canonical);

    [Theory]
    [InlineData("最近")]
    [InlineData("旧暦の11月20日")]
    [InlineData("11月20日の翌日")]
    [InlineData("私の一日")]
    [InlineData("11/20以降の第1週")]
    [InlineData("第1週と第2週")]
    [InlineData("来年の第1四半期")]
    public void Read_WhatItGetsWrong_IsNotTaken(string text) => Assert.False(IncidentMoment.Parse(text, Clock.Now).IsRead);
}
