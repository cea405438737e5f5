using System.Collections.Concurrent;
using System.Globalization;

namespace ChatOpsFraud.WebLoad;

/// <summary>Times of requests, by kind, and what went wrong.</summary>
internal sealed class Measures
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> _times = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _errors = new(StringComparer.Ordinal);

    public int Errors => _errors.Values.Sum();

    public void Took(string kind, TimeSpan time) => _times.GetOrAdd(kind, _ => []).Add(time.TotalMilliseconds);

    public void Failed(string what) => _errors.AddOrUpdate(what, 1, (_, count) => count + 1);

    public void Print(string title)
    {
        Console.WriteLine(title);
        foreach (var (kind, bag) in _times.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            var sorted = bag.Order().ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {kind,-12} {sorted.Count,6} requests  p50 {At(sorted, .5),7:F1} ms  p95 {At(sorted, .95),7:F1} ms  p99 {At(sorted, .99),7:F1} ms  most {sorted[^1],7:F1} ms"));
        }
        Console.WriteLine($"  errors       {Errors}");
        foreach (var (what, count) in _errors) Console.WriteLine($"    {count} × {what}");
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
