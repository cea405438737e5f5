using System.Collections.Concurrent;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>
/// Lets commits that wait at the same time share one transaction, and so one flush of the disk. Whoever gets the turn settles what waits;
/// the others find themselves settled. A commit that comes alone is settled at once on its own thread.
/// </summary>
internal sealed class CommitQueue(SqliteWriter writer, CommitTransaction transaction)
{
    private const int MostTogether = 64;
    private readonly ConcurrentQueue<PreparedCommit> _waiting = new();

    public async Task<CommitOutcome> CommitAsync(PreparedCommit commit)
    {
        _waiting.Enqueue(commit);
        await writer.InTurnAsync(() => SettleUntil(commit), CancellationToken.None);
        return commit.Outcome;
    }

    private bool SettleUntil(PreparedCommit commit)
    {
        while (!commit.IsSettled) SettleNext();
        return true;
    }

    private void SettleNext()
    {
        var together = new List<PreparedCommit>();
        while (together.Count < MostTogether && _waiting.TryDequeue(out var next)) together.Add(next);
        try
        {
            Settle(together);
        }
        catch (Exception failure) when (together.Count == 1)
        {
            together[0].Fail(failure);
        }
        catch (Exception)
        {
            // One of them must not take the others with it: each once more alone.
            foreach (var commit in together) SettleAlone(commit);
        }
    }

    private void SettleAlone(PreparedCommit commit)
    {
        try
        {
            Settle([commit]);
        }
        catch (Exception failure)
        {
            commit.Fail(failure);
        }
    }

    // Settled only after the transaction is durable.
    private void Settle(List<PreparedCommit> together)
    {
        var outcomes = writer.InTransaction(() => together.Select(transaction.Apply).ToList());
        for (var i = 0; i < together.Count; i++) together[i].Settle(outcomes[i]);
    }
}
