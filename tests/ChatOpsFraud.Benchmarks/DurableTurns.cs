using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Storage.Sqlite;

namespace ChatOpsFraud.Benchmarks;

/// <summary>Whole interviews through the desk with a durable commit a turn, against bare commits of as many bytes into as good a file.</summary>
internal static class DurableTurns
{
    private const int Rounded = 7;
    private const int Interviews = 4;
    private const int AtOnce = 16;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(RuleBook book, Interview interview)
    {
        var folder = Directory.CreateTempSubdirectory("chatopsfraud-bench-").FullName;
        try
        {
            await using var store = SqliteCaseStore.Open(new SqliteStoreOptions { Path = Path.Combine(folder, "cases.db") });
            using var bare = new BareCommits(Path.Combine(folder, "bare.db"));
            var desk = new CaseDesk(store, new OneRuleBook(book), new StandingClock(interview.Now));
            var medians = await Rounds.MediansAsync(
                Rounded,
                () => OneAfterAnother(desk, interview),
                () => Task.Run(() => Bare(bare, interview)),
                () => AllAtOnce(desk, interview));
            var turns = interview.StoredBytes.Count;
            var (serial, commits, together) = (Interviews * turns / medians[0], Interviews * turns / medians[1], AtOnce * turns / medians[2]);
            return
            [
                Figure.Ratio("durable turns / bare commits", serial / commits, ">= 0.80", $"{serial:0} turns/s, {commits:0} commits/s"),
                Figure.Ratio($"durable turns of {AtOnce} at once / bare commits", together / commits, "", $"{together:0} turns/s"),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task OneAfterAnother(CaseDesk desk, Interview interview)
    {
        for (var i = 0; i < Interviews; i++) await PlayAsync(desk, interview);
    }

    private static Task AllAtOnce(CaseDesk desk, Interview interview) =>
        Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => PlayAsync(desk, interview))));

    private static void Bare(BareCommits bare, Interview interview)
    {
        for (var i = 0; i < Interviews; i++)
            foreach (var bytes in interview.StoredBytes)
                bare.Commit(bytes);
    }

    private static async Task PlayAsync(CaseDesk desk, Interview interview)
    {
        var conversation = Guid.CreateVersion7().ToString();
        string? number = null;
        foreach (var input in interview.Inputs)
        {
            if (await desk.RespondAsync(Interview.TurnOf(input, conversation), number) is not DeskAnswer.Replied replied)
                throw new InvalidOperationException("A turn was not answered.");
            number = replied.Case.Number;
        }
    }
}
