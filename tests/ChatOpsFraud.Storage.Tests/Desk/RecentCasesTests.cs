using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Storage.Tests.Desk;

public sealed class RecentCasesTests
{
    [Fact]
    public void Find_AnotherVersion_GivesNothing()
    {
        var recent = new RecentCases(2);
        recent.Keep(File("2026-0001", 3));

        Assert.NotNull(recent.Find(new CaseVersion("2026-0001", 3)));
        Assert.Null(recent.Find(new CaseVersion("2026-0001", 4)));
        Assert.Null(recent.Find(new CaseVersion("2026-0002", 3)));
    }

    [Fact]
    public void Keep_MoreThanFit_DropsTheOneUsedLongestAgo()
    {
        var recent = new RecentCases(2);
        recent.Keep(File("2026-0001", 1));
        recent.Keep(File("2026-0002", 1));
        recent.Find(new CaseVersion("2026-0001", 1));
        recent.Keep(File("2026-0003", 1));

        Assert.Equal([true, false, true], new[] { 1, 2, 3 }.Select(n => recent.Find(new CaseVersion($"2026-000{n}", 1)) is not null));
    }

    [Fact]
    public void Keep_AnOlderVersion_DoesNotReplaceTheNewer()
    {
        var recent = new RecentCases(2);
        recent.Keep(File("2026-0001", 5));
        recent.Keep(File("2026-0001", 4));

        Assert.NotNull(recent.Find(new CaseVersion("2026-0001", 5)));
    }

    [Fact]
    public void Forget_ACase_DropsIt()
    {
        var recent = new RecentCases(2);
        recent.Keep(File("2026-0001", 1));
        recent.Forget("2026-0001");
        recent.Forget("2026-0001");

        Assert.Null(recent.Find(new CaseVersion("2026-0001", 1)));
    }

    private static CaseFile File(string number, long version) => new(Case.New(number), version, []);
}
