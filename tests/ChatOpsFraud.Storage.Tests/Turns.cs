using System.Text;

namespace ChatOpsFraud.Storage.Tests;

/// <summary>Commits as the desk makes them: two events, one message.</summary>
internal static class Turns
{
    public const int EventsPerTurn = 2;
    public const string Actor = "担当 花子";
    public const string Answer = "株式会社サンプル商店 03-0000-0000";
    public const string Question = "発覚日はいつですか。";

    public static DateTimeOffset At { get; } = new(2026, 11, 20, 10, 30, 0, TimeSpan.FromHours(9));

    public static CaseCommit First(params string[] deliveries) => Next(null, 0, deliveries);

    public static CaseCommit Next(string? caseNumber, long version, params string[] deliveries) => new(
        caseNumber,
        version,
        [new("answered", Actor, Bytes(Answer)), new("asked", Actor, Bytes(Question))],
        deliveries,
        [new("slack", "question", Bytes(Question))],
        new("聴取"),
        At);

    public static async Task<string> BeginAsync(ICaseStore store, params string[] deliveries) =>
        Assert.IsType<CommitOutcome.Committed>(await store.CommitAsync(First(deliveries))).CaseNumber;

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}
