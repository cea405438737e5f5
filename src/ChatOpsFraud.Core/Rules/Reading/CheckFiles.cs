using ChatOpsFraud.Core.Rules.Checks;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Reads the files of <c>checks/</c> and holds them against each other.</summary>
internal static class CheckFiles
{
    internal static IReadOnlyList<CheckList> Read(
        IReadOnlyDictionary<string, string> files, IReadOnlyList<Fact> facts, IReadOnlyDictionary<string, Citation> citations, SharedEngine engine,
        List<RuleFinding> findings)
    {
        var reader = new CheckFile(facts, citations, engine, findings);
        var read = files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => reader.Read(f.Key, f.Value)).OfType<Placed<CheckList>>().ToList();
        TableChecks.Overlaps([.. read.Select(r => new Placed<TableHead>(r.Value.Head, r.File, r.Node))], findings);
        for (var i = 0; i < read.Count; i++)
            foreach (var other in read.Take(i).Where(o => o.Value.Head.Id != read[i].Value.Head.Id && o.Value.Head.Overlaps(read[i].Value.Head)))
                FindTwice(read[i].Value, other.Value, findings);
        return [.. read.Select(r => r.Value)];
    }

    // People know a check by its id alone, so two files may not share one on the same day.
    private static void FindTwice(CheckList list, CheckList other, List<RuleFinding> findings)
    {
        foreach (var check in list.Checks.Where(c => other.Checks.Any(o => o.Id == c.Id)))
            findings.Add(new RuleFinding(check.Where.File, check.Where.Place, check.Where.Line, Sentence.Of("checks.id.elsewhere", check.Id, other.Head.File)));
    }
}
