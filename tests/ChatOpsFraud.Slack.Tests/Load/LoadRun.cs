using System.Globalization;
using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Tests.Loopback;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Load;

/// <summary>What the channel bears, measured from the outside and printed. Started by hand, on a quiet machine.</summary>
internal static class LoadRun
{
    public const string Argument = "load";
    public const int UsualConversations = 200;

    private const int Deliveries = 10_000;

    /// <summary>Nobody reads a question in less.</summary>
    private static readonly TimeSpan Thought = TimeSpan.FromMilliseconds(300);

    private static readonly string[] Answers = ["お願いします", "いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ", "株式会社みなと家電", "横浜市中区山下町1", "231-0023"];

    /// <summary>Runs everything; the exit code is 0 when every number is as it has to be.</summary>
    public static async Task<int> RunAsync(int conversations)
    {
        var isGood = await AcknowledgeAsync(conversations);
        isGood &= await RepeatAsync();
        isGood &= await ReorderAsync();
        isGood &= await FailAsync();
        return isGood ? 0 : 1;
    }

    private static async Task<bool> AcknowledgeAsync(int conversations)
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack);
        using var line = new HttpLine(host);
        var measured = new MeasuredLine(line);
        // What is compiled and opened at the first message is no part of the measure.
        await TalkAsync(new Talker(slack, line, "U0WARM"));
        var begun = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, conversations).Select(i => TalkAsync(new Talker(slack, measured, $"U0LOAD{i:D4}"))));
        await host.QuietAsync();
        var took = TimeProvider.System.GetElapsedTime(begun);
        var (p50, p99, worst) = measured.Percentiles();
        Print($"{conversations} conversations at once, {measured.Count} events, all answered after {took.TotalSeconds:F1} s");
        Print($"acknowledged: p50 {p50:F0} ms, p99 {p99:F0} ms, worst {worst:F0} ms (at most 500 ms at p99)");
        var complete = 0;
        for (var i = 0; i < conversations; i++)
            if ((await SheetAsync(host, $"U0LOAD{i:D4}")).Count == Answers.Length - 1) complete++;
        Print($"complete sheets: {complete} of {conversations}");
        return p99 < 500 && complete == conversations;
    }

    private static async Task<bool> RepeatAsync()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack);
        using var line = new HttpLine(host);
        var person = new Talker(slack, line);
        foreach (var answer in Answers)
        {
            var message = slack.Write(person.Channel, person.User, answer);
            var original = person.Event(message, "im");
            await Task.WhenAll(Enumerable.Range(0, 14).Select(i => line.EventAsync(i < 3 ? original.DeepClone().AsObject() : person.Event(message, "im"))));
            await host.QuietAsync();
        }
        var questions = slack.Calls.Count(c => c.Method == "chat.postMessage" && c.Arguments.ToJsonString().Contains("word:Why", StringComparison.Ordinal));
        Print($"each of {Answers.Length} events 3 times under its id and 11 times under others: {host.Store.Commits} changes, {questions} answers");
        return host.Store.Commits == Answers.Length && questions == Answers.Length;
    }

    private static async Task<bool> ReorderAsync()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack);
        using var line = new HttpLine(host);
        var calm = new Talker(slack, line, "U0CALM");
        await TalkAsync(calm);
        var person = new Talker(slack, line);
        List<string> sent = [];
        var random = new Random(10_000);
        foreach (var answer in Answers)
        {
            sent.Add((await person.SayAsync(answer)).ToJsonString());
            string[] again = [.. Enumerable.Range(0, Deliveries / Answers.Length).Select(_ => sent[random.Next(sent.Count)])];
            await Parallel.ForEachAsync(again, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (body, _) => await line.EventAsync(JsonNode.Parse(body)!.AsObject()));
            await host.QuietAsync();
        }
        var isSame = (await SheetAsync(host, calm.User)).SequenceEqual(await SheetAsync(host, person.User));
        Print($"{Deliveries} deliveries again, in any order: the sheet is {(isSame ? "the same" : "another")}");
        return isSame;
    }

    private static async Task<bool> FailAsync()
    {
        await using var calm = await LoopbackSlack.StartAsync();
        var expected = await ShownAsync(calm);
        await using var slack = await LoopbackSlack.StartAsync();
        var random = new Random(30);
        slack.Fail = method =>
        {
            lock (random)
                return random.Next(100) >= 30 ? null : random.Next(4) switch { 0 => new Fault.Limited(1), 1 => new Fault.ServerError(), 2 => new Fault.Broken(), _ => method == "chat.postMessage" ? new Fault.Lost() : new Fault.Limited(null) };
        };
        var found = await ShownAsync(slack);
        Print($"30 of 100 calls fail: {found.Count} of {expected.Count} messages arrived, {(found.SequenceEqual(expected) ? "in order and once" : "NOT as without failures")}, {slack.Calls.Count} calls");
        return found.SequenceEqual(expected);
    }

    private static async Task<List<string>> ShownAsync(LoopbackSlack slack)
    {
        await using var host = await SlackHost.StartAsync(slack);
        using var line = new HttpLine(host);
        var person = new Talker(slack, line);
        foreach (var answer in Answers)
        {
            await person.SayAsync(answer);
            await host.HurryAsync();
        }
        return [.. person.Messages.Where(m => m.IsBot && m.Button("確認") is null).Select(m => m.Shown)];
    }

    // Like a person: the next answer when the next question is there and read.
    private static async Task TalkAsync(Talker person)
    {
        foreach (var answer in Answers)
        {
            await person.SayAsync(answer);
            await Waiting.UntilAsync(() => person.Messages.Last(m => m.Button("確認") is null) is { IsBot: true } last && last.Button("なぜ") is not null, "the next question");
            await Task.Delay(Thought, TimeProvider.System);
        }
    }

    private static async Task<IReadOnlyList<string>> SheetAsync(SlackHost host, string user)
    {
        var file = await host.Desk.LoadByConversationAsync(SlackPlace.Name, SlackPlace.Direct(LoopbackSlack.Team, user).Conversation);
        return [.. file!.Case.Sheet.Answers.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}={a.Value.Display}")];
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
