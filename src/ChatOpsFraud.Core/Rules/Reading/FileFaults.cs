namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>
/// Faults of whole files: not there, too long, no JSON. While one stands, everything else that is found may only follow from it,
/// and a reader of the list would mend what is sound.
/// </summary>
internal static class FileFaults
{
    private const string Area = "rules.file.";

    /// <summary>The faults of whole files alone when there are any, else all findings.</summary>
    internal static IReadOnlyList<RuleFinding> Foremost(IReadOnlyList<RuleFinding> findings)
    {
        var ofFiles = findings.Where(f => f.Sentence.Code.StartsWith(Area, StringComparison.Ordinal)).ToList();
        return ofFiles.Count > 0 ? ofFiles : findings;
    }
}
