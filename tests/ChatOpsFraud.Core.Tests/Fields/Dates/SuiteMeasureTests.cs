using ChatOpsFraud.Core.Fields.Dates;

namespace ChatOpsFraud.Core.Tests.Fields.Dates;

/// <summary>Measures the reading on the shared cases; skipped where they are not there.</summary>
public sealed class SuiteMeasureTests(ITestOutputHelper output)
{
    [Fact]
    public void Parse_SharedCases_MeetsTheTargets()
    {
        var path = Find();
        if (path is null) Assert.Skip("../shared/cases/dates.tsv is not there");
        foreach (var group in DateCase.Load(path!).GroupBy(c => c.Source.Split('/')[0] + (c.Source.EndsWith("+future", StringComparison.Ordinal) ? "+future" : "")))
        {
            var (same, wrong, none) = (0, 0, 0);
            foreach (var c in group)
            {
                var actual = c.Read();
                if (DateValue.Same(c.Expected, actual)) same++;
                else if (actual == "NONE") none++;
                else wrong++;
                if (!DateValue.Same(c.Expected, actual)) output.WriteLine($"{c.Source} | {c.Text} | {c.Now:yyyy-MM-ddTHH:mm} | {c.Expected} | {actual}");
            }
            output.WriteLine($"== {group.Key}: {group.Count()} same {same} refused {none} wrong {wrong}");
        }
    }

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (!File.Exists(Path.Combine(at.FullName, "ChatOpsFraud.sln"))) continue;
            var path = Path.Combine(at.FullName, "..", "shared", "cases", "dates.tsv");
            return File.Exists(path) ? path : null;
        }
        return null;
    }
}
