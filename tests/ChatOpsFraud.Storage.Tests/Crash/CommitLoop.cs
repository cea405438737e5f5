using System.Globalization;
using ChatOpsFraud.Storage.Sqlite;

namespace ChatOpsFraud.Storage.Tests.Crash;

/// <summary>What the child process does: commit, and say so only afterwards. It ends when nobody listens any more.</summary>
internal static class CommitLoop
{
    public const string Argument = "commit-loop";

    public static async Task<int> RunAsync(string path, string name, int count)
    {
        await using var store = SqliteCaseStore.Open(new SqliteStoreOptions { Path = path });
        await using var acknowledged = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        string? caseNumber = null;
        var version = 0L;
        for (var i = 0; i < count; i++)
        {
            var delivery = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
            var turn = i % 10 == 0 ? Turns.First(delivery) : Turns.Next(caseNumber!, version, delivery);
            (caseNumber, version) = Assert.IsType<CommitOutcome.Committed>(await store.CommitAsync(turn));
            await acknowledged.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{caseNumber} {version} {delivery}"));
        }

        return 0;
    }
}
