using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Teams.Tests.Running;

/// <summary>
/// Many conversations at once: how long an acknowledgement takes, that five deliveries of a message are one, and that everything arrives in
/// order when three of ten calls fail. Started as a program of its own on a quiet machine; it judges nothing but the last two.
/// </summary>
internal static class Load
{
    private static readonly string[] Answers = ["いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ"];

    public static async Task<int> RunAsync(int conversations)
    {
        await using var world = await World.StartAsync();
        var people = Enumerable.Range(0, conversations).Select(i => world.Personal($"29:person-{i}", $"担当 {i}")).ToList();
        // The first conversation pays for the compiler.
        var first = world.Personal("29:first", "一番 乗り");
        foreach (var answer in Answers.Prepend("こんにちは")) await first.SayAsync(answer);

        var latencies = new ConcurrentBag<double>();
        var watch = Stopwatch.StartNew();
        foreach (var answer in Answers.Prepend("こんにちは"))
            await Task.WhenAll(people.Select(p => SayAsync(p, answer, latencies)));
        var acknowledged = watch.Elapsed;
        await SettleAsync(world);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"acknowledged {latencies.Count} messages of {conversations} conversations in {acknowledged.TotalSeconds:F1} s: p50 {At(latencies, 0.5):F0} ms, p99 {At(latencies, 0.99):F0} ms, most {At(latencies, 1):F0} ms"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"delivered all after {watch.Elapsed.TotalSeconds:F1} s: {world.Teams.Calls.Count} calls"));

        var versions = await VersionsAsync(world, people);
        var messages = people.ConvertAll(p => p.Message("株式会社みなと家電"));
        await Task.WhenAll(people.SelectMany((p, i) => Enumerable.Range(0, 5).Select(_ => p.PostAsync(messages[i]))));
        await SettleAsync(world);
        var changes = (await VersionsAsync(world, people)).Zip(versions, (after, before) => after - before).ToList();
        Console.WriteLine($"delivered 5 times each: {changes.Sum()} changes in {conversations} conversations, {people.Count(p => Asks(p, "会社所在地"))} answers");

        var random = new Random(1);
        world.Teams.Fault = (_, _, _) =>
        {
            lock (random) return random.NextDouble() < 0.3 ? Results.StatusCode(502) : null;
        };
        var calls = world.Teams.Calls.Count;
        await Task.WhenAll(people.Select(p => p.SayAsync("横浜市中区山下町1")));
        await SettleAsync(world);
        var inOrder = people.Count(p => Asks(p, "郵便番号"));
        Console.WriteLine($"3 of 10 calls failed: {world.Teams.Calls.Count - calls} calls, complete and in order in {inOrder} of {conversations} conversations");
        return changes.TrueForAll(c => c == 1) && inOrder == conversations ? 0 : 1;
    }

    private static bool Asks(Person person, string label) => World.Asking(person.Conversation).Text.Contains(label, StringComparison.Ordinal);

    private static async Task SayAsync(Person person, string text, ConcurrentBag<double> latencies)
    {
        var begun = Stopwatch.GetTimestamp();
        if (await person.SayAsync(text) != HttpStatusCode.OK) throw new InvalidOperationException("A message was not acknowledged.");
        latencies.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }

    private static async Task<IReadOnlyList<long>> VersionsAsync(World world, IEnumerable<Person> people)
    {
        var versions = new List<long>();
        foreach (var person in people) versions.Add((await world.CaseAsync(person.Conversation)).Version);
        return versions;
    }

    private static async Task SettleAsync(World world)
    {
        using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (world.Host.Waiting() > 0) await pulse.WaitForNextTickAsync();
    }

    private static double At(IEnumerable<double> values, double part)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * part))];
    }
}
