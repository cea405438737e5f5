using System.Diagnostics;

namespace ChatOpsFraud.Benchmarks;

/// <summary>Measures several works in turns, so that a busy moment of the machine meets all of them.</summary>
internal static class Rounds
{
    /// <summary>Medians in seconds, one for each work, in their order.</summary>
    public static double[] Medians(int rounds, params Action[] works)
    {
        var times = works.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var begun = Stopwatch.GetTimestamp();
                works[i]();
                // The first round only warms up.
                if (round > 0) times[i].Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);
            }
        }
        return [.. times.Select(Median)];
    }

    /// <summary>The same for works that wait.</summary>
    public static async Task<double[]> MediansAsync(int rounds, params Func<Task>[] works)
    {
        var times = works.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var begun = Stopwatch.GetTimestamp();
                await works[i]();
                if (round > 0) times[i].Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);
            }
        }
        return [.. times.Select(Median)];
    }

    public static double Median(IReadOnlyCollection<double> values) => At(values, 0.5);

    /// <summary>The value below which this share of the values lies.</summary>
    public static double At(IReadOnlyCollection<double> values, double share) => values.Order().ElementAt((int)((values.Count - 1) * share));
}
