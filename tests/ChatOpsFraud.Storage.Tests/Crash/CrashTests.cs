using ChatOpsFraud.Storage.Audit;

namespace ChatOpsFraud.Storage.Tests.Crash;

public sealed class CrashTests
{
    private const int Kills = 6;

    [Fact]
    public async Task Kill_AtRandomMoments_LosesNothingAcknowledged()
    {
        using var folder = new StoreFolder();
        var random = new Random(20261120);
        var acknowledged = new List<Acknowledgement>();
        for (var kill = 0; kill < Kills; kill++)
        {
            using var child = CommitProcess.Start(folder.DatabasePath, $"run{kill}", int.MaxValue);
            acknowledged.AddRange(await CommitProcess.ReadUntilAsync(child, random.Next(1, 120)));
            child.Kill();
            // What was written to the pipe before the end was acknowledged as well.
            acknowledged.AddRange(await CommitProcess.ReadUntilAsync(child, int.MaxValue));
            await child.WaitForExitAsync();
        }

        await using var store = folder.Open();
        Assert.True(acknowledged.Count >= Kills);
        foreach (var (caseNumber, version, delivery) in acknowledged)
        {
            var found = await store.LoadAsync(caseNumber);
            Assert.NotNull(found);
            Assert.True(found.Version >= version, $"{caseNumber} ends at {found.Version}, {version} was acknowledged");
            Assert.Equal(new CommitOutcome.Duplicate(), await store.CommitAsync(Turns.First(delivery)));
        }

        Assert.Null((await store.VerifyAsync()).FirstBreak);
        await AssertOneMessagePerTurn(store);
    }

    [Fact]
    public async Task Processes_TwoOnOneFile_KeepOneChain()
    {
        const int turns = 60;
        using var folder = new StoreFolder();
        using var one = CommitProcess.Start(folder.DatabasePath, "one", turns);
        using var other = CommitProcess.Start(folder.DatabasePath, "other", turns);
        var acknowledged = await Task.WhenAll(
            CommitProcess.ReadUntilAsync(one, int.MaxValue), CommitProcess.ReadUntilAsync(other, int.MaxValue));

        await Task.WhenAll(one.WaitForExitAsync(), other.WaitForExitAsync());
        Assert.Equal((0, 0), (one.ExitCode, other.ExitCode));
        Assert.Equal(2 * turns, acknowledged.Sum(a => a.Count));
        await using var store = folder.Open();
        Assert.Equal(new AuditReport(2 * turns * Turns.EventsPerTurn, null), await store.VerifyAsync());
        Assert.Equal(12, (await store.ListAsync(CaseFilter.Living)).Count);
    }

    // Events and messages stand or fall together, also in the turn that nobody heard of.
    private static async Task AssertOneMessagePerTurn(ICaseStore store)
    {
        foreach (var summary in await store.ListAsync(CaseFilter.Living with { Limit = int.MaxValue }))
        {
            Assert.Equal(0, summary.Version % Turns.EventsPerTurn);
            var sent = 0;
            while (await ClaimOf(store, summary.CaseNumber) is { } message)
            {
                sent++;
                Assert.Equal(sent, message.Number);
                Assert.True(await store.MarkSentAsync(message, null));
            }

            Assert.Equal(summary.Version / Turns.EventsPerTurn, sent);
        }
    }

    private static async Task<OutgoingMessage?> ClaimOf(ICaseStore store, string caseNumber)
    {
        var claimed = await store.ClaimOutgoingAsync(["slack"], int.MaxValue, Turns.At, TimeSpan.Zero);
        return claimed.FirstOrDefault(m => m.CaseNumber == caseNumber);
    }
}
