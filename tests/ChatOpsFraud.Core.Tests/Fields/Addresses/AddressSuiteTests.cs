using System.Globalization;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Fields.Addresses;

namespace ChatOpsFraud.Core.Tests.Fields.Addresses;

/// <summary>Measures the reading on addresses of public test suites; skipped where they are not there.</summary>
public sealed class AddressSuiteTests(ITestOutputHelper output)
{
    [Fact]
    public void Parse_PublicSuites_MeetsTheTargets()
    {
        var path = Find();
        if (path is null) Assert.Skip("../shared/cases/addresses.csv is not there");
        var tallies = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = Cells(line);
            var mark = cells[3].IndexOf('#', StringComparison.Ordinal);
            var source = cells[3].Split(':')[0] + (mark < 0 ? "" : cells[3][mark..]);
            if (!tallies.TryGetValue(source, out var tally)) tallies[source] = tally = new();
            tally.Count(cells[0], cells[1], cells[2]);
        }
        var all = new Tally();
        foreach (var (source, tally) in tallies)
        {
            output.WriteLine($"{source,-90} {tally}");
            foreach (var miss in tally.Misses) output.WriteLine("    " + miss);
            all.Add(tally);
        }
        output.WriteLine($"{"all",-90} {all}");
        Assert.Equal(0, all.WrongPrefecture);
        Assert.True(all.Prefecture >= 0.9995 * all.Rows, $"Prefecture: {all}");
        Assert.True(all.Municipality >= 0.999 * all.Rows, $"Municipality: {all}");
    }

    // Text in quotes may hold commas; no cell holds a quote.
    private static string[] Cells(string line)
    {
        var parts = line.Split('"');
        for (var i = 1; i < parts.Length; i += 2) parts[i] = parts[i].Replace(',', '、');
        return string.Concat(parts).Split(',');
    }

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (!File.Exists(Path.Combine(at.FullName, "ChatOpsFraud.sln"))) continue;
            var path = Path.Combine(at.FullName, "..", "shared", "cases", "addresses.csv");
            return File.Exists(path) ? path : null;
        }
        return null;
    }

    private sealed class Tally
    {
        public int Rows { get; private set; }

        public int Prefecture { get; private set; }

        public int Municipality { get; private set; }

        public int WrongPrefecture { get; private set; }

        public List<string> Misses { get; } = [];

        public void Count(string address, string prefecture, string municipality)
        {
            Rows++;
            var parsed = PostalAddress.Parse(address);
            // A prefecture alone is read when it is named in the question for the rest.
            var isPrefectureOnly = municipality.Length == 0 && parsed.Unread?.Reason is { Code: "address.prefectureOnly" } reason
                && reason.Arguments[0] == prefecture;
            var isPrefecture = isPrefectureOnly || (parsed.IsRead && parsed.Value.Prefecture == prefecture);
            var isMunicipality = isPrefectureOnly
                || (parsed.IsRead && FoldedText.FoldName(parsed.Value.Municipality) == FoldedText.FoldName(municipality));
            if (isPrefecture) Prefecture++;
            else if (parsed.IsRead) WrongPrefecture++;
            if (isMunicipality) Municipality++;
            if (!isPrefecture || !isMunicipality)
                Misses.Add($"{address}: {(parsed.IsRead ? parsed.Value.Canonical : parsed.Unread!.Reason.Code)}");
        }

        public void Add(Tally other)
        {
            Rows += other.Rows;
            Prefecture += other.Prefecture;
            Municipality += other.Municipality;
            WrongPrefecture += other.WrongPrefecture;
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"{Rows,5} prefecture {100.0 * Prefecture / Rows:F2} % wrong {WrongPrefecture} municipality {100.0 * Municipality / Rows:F2} %");
    }
}
