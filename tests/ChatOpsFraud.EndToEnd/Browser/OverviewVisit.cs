using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.Browser;

/// <summary>One visit for all tests of the overview: a case with a statement and a correction, and one in which every text is hostile.</summary>
public sealed class OverviewVisit(BrowserStage stage) : IAsyncDisposable
{
    /// <summary>The case with the statement.</summary>
    public const string Number = "2026-0001";

    private const string Now = "2026-11-23T15:00:00+09:00";
    private const string Hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";

    private Visit? _visit;

    /// <summary>The visit, begun by the first test that needs it; without a browser the test is skipped.</summary>
    internal async Task<Visit> VisitAsync()
    {
        if (_visit is not null) return _visit;
        var visit = await Visit.BeginAsync(stage, Now);
        await TalkAsync(
            visit,
            "青葉 みなみ",
            "修正 会社名", "株式会社みなと", "修正 会社所在地", "神奈川県横浜市中区山下町1-2", "修正 担当者氏名", "港 花子", "修正 会社名 株式会社みなと商店",
            "修正 サイトURL", "なんとなく", "わからない", "修正 不正購入日時", "2026年9月5日 21時5分", "発行");
        await TalkAsync(visit, Hostile, [.. ((string[])["会社名", "担当者氏名", "屋号", "発覚の経緯", "その他参考となる事項"]).SelectMany(field => new[] { $"修正 {field}", Hostile })]);
        return _visit = visit;
    }

    public ValueTask DisposeAsync() => _visit?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task TalkAsync(Visit visit, string person, params IReadOnlyList<string> said)
    {
        string[] report = ["こんにちは", "いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ"];
        var run = await ProgramRun.WithInputAsync(
            visit.Place, string.Join('\n', report.Concat(said)) + "\n", "chat", "--now", Now, "--as", person, "--out", visit.Place.Documents, "--db", visit.Place.Database);
        Assert.Equal(0, run.ExitCode);
    }
}
