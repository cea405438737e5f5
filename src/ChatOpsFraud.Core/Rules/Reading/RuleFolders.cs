using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Where rule files may lie. A file that nothing reads would be an edit without effect.</summary>
internal static class RuleFolders
{
    private static readonly string[] Folders = ["triage/", "checks/", "sources/", "questions/", "tests/", "schema/"];

    private static readonly string[] Files =
        ["ruleset.json", "rules.lock.json", Jurisdiction.JurisdictionFiles.PrefectureFile, Jurisdiction.JurisdictionFiles.AreaFile, CalendarFile.Path];

    /// <summary>Adds a finding for each file that lies elsewhere.</summary>
    internal static void FindStrays(IEnumerable<string> paths, List<RuleFinding> findings)
    {
        foreach (var path in paths.Order(StringComparer.Ordinal))
            if (!Files.Contains(path) && !Folders.Any(f => path.StartsWith(f, StringComparison.Ordinal)))
                findings.Add(new RuleFinding(path, "", 1, Sentence.Of("rules.file.stray", string.Join("、", Folders))));
    }
}
