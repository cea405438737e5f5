using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Web.Digests;

namespace ChatOpsFraud.Tests.Web.Digests;

public sealed class EvidenceAlarmsTests
{
    private static readonly DateOnly Today = new(2026, 11, 30);

    [Theory]
    [InlineData(null, nameof(EvidenceAlarm.None))]
    [InlineData(-1, nameof(EvidenceAlarm.Passed))]
    [InlineData(0, nameof(EvidenceAlarm.Soon))]
    [InlineData(30, nameof(EvidenceAlarm.Soon))]
    [InlineData(31, nameof(EvidenceAlarm.None))]
    public void Of_DaysLeft_WarnsAMonthBefore(int? days, string alarm) =>
        Assert.Equal(alarm, EvidenceAlarms.Of(days is { } left ? Today.AddDays(left) : null, Today).ToString());

    [Theory]
    [InlineData(CaseStage.Interviewing, EvidenceAlarm.Passed)]
    [InlineData(CaseStage.Paused, EvidenceAlarm.Passed)]
    [InlineData(CaseStage.Issued, EvidenceAlarm.Passed)]
    [InlineData(CaseStage.Guided, EvidenceAlarm.None)]
    [InlineData(CaseStage.Closed, EvidenceAlarm.None)]
    [InlineData(CaseStage.Cancelled, EvidenceAlarm.None)]
    public void AlarmOn_ACaseAtRest_IsSilent(CaseStage stage, EvidenceAlarm alarm)
    {
        var digest = new CaseDigest
        {
            Number = "2026-0001",
            Version = 1,
            Stage = stage,
            OpenedAt = default,
            ChangedAt = default,
            EvidenceUntil = Today.AddDays(-1),
            Edition = 1,
            HasNews = true,
            Missing = ["会社名"],
        };

        Assert.Equal(alarm, digest.AlarmOn(Today));
        Assert.Equal(alarm != EvidenceAlarm.None, digest.HasFollowUp);
    }
}
