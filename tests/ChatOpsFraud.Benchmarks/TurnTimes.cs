using System.Diagnostics;
using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Benchmarks;

/// <summary>One turn in memory: message in to reply ready.</summary>
internal static class TurnTimes
{
    private const int Interviews = 100;

    public static IEnumerable<Figure> Measure(RuleBook book, Interview interview)
    {
        var times = new List<double>();
        for (var round = 0; round < Interviews; round++) times.AddRange(Play(book, interview));
        times.RemoveRange(0, times.Count / 4);
        yield return new Figure("turn in memory, median", Micro(Rounds.Median(times)), "", $"{times.Count} turns");
        yield return new Figure("turn in memory, 99 of 100", Micro(Rounds.At(times, 0.99)), "", "");
    }

    private static IEnumerable<double> Play(RuleBook book, Interview interview)
    {
        var current = Case.New();
        foreach (var input in interview.Inputs)
        {
            var begun = Stopwatch.GetTimestamp();
            var step = Dialogue.Respond(book, current, Interview.TurnOf(input, "memory"), interview.Now);
            yield return Stopwatch.GetElapsedTime(begun).TotalSeconds;
            current = step.Case;
        }
    }

    private static string Micro(double seconds) => (seconds * 1e6).ToString("0", CultureInfo.InvariantCulture) + " us";
}
