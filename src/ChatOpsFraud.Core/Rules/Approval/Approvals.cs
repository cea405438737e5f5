using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Approval;

/// <summary>Makes approvals and holds rule files against them. Signatures are looked at by the program, which has the cryptography.</summary>
public static class Approvals
{
    private const int LongestName = 100;

    /// <summary>The approval of these files, or why it cannot be given.</summary>
    /// <param name="set">The rules to approve; sound, else there would be no set.</param>
    /// <param name="author">Who wrote the change.</param>
    /// <param name="approver">Who approves it.</param>
    /// <param name="at">When, in Japanese time.</param>
    public static (RuleLock? Lock, Sentence? Trouble) Approve(RuleSet set, string author, string approver, DateTimeOffset at)
    {
        foreach (var name in new[] { author, approver })
            if (!IsName(name)) return (null, Sentence.Of("approval.name"));
        if (RuleLock.IsSamePerson(author, approver)) return (null, Sentence.Of("approval.samePerson", author.Trim(), approver.Trim()));
        var second = new DateTimeOffset(at.Ticks - (at.Ticks % TimeSpan.TicksPerSecond), at.Offset);
        return (new RuleLock(set.Edition, set.Hash, set.Files, author.Trim(), approver.Trim(), second, []), null);
    }

    /// <summary>Holds files (path → text) against the lock file among them.</summary>
    public static RuleApproval Check(IReadOnlyDictionary<string, string> files)
    {
        if (!files.TryGetValue(RuleLock.FileName, out var text)) return new RuleApproval(null, [Sentence.Of("approval.none", RuleLock.FileName)]);
        var findings = new List<RuleFinding>();
        if (RuleLockFile.Read(text, findings) is not { } found)
            return new RuleApproval(null, [.. findings.Select(f => Sentence.Of("approval.unreadable", $"{f.File}:{f.Line} {f.Sentence.Text}"))]);
        return new RuleApproval(found, [.. Troubles(found, RuleHash.OfFiles(files))]);
    }

    /// <summary>Whether the list of files of a lock still gives its hash.</summary>
    public static bool IsIntact(RuleLock approval) => approval.Hash == RuleHash.OfSet(approval.Files);

    /// <summary>Whether a name can stand in an approval.</summary>
    internal static bool IsName(string name) => name.Trim().Length is > 0 and <= LongestName && !name.Any(char.IsControl);

    private static IEnumerable<Sentence> Troubles(RuleLock found, IReadOnlyDictionary<string, string> hashes)
    {
        foreach (var (path, hash) in hashes)
            if (!found.Files.TryGetValue(path, out var approved)) yield return Sentence.Of("approval.added", path);
            else if (approved != hash) yield return Sentence.Of("approval.changed", path);
        foreach (var path in found.Files.Keys.Where(p => !hashes.ContainsKey(p)).Order(StringComparer.Ordinal)) yield return Sentence.Of("approval.removed", path);
        // The list of files was edited by hand and no longer gives the hash of the set.
        if (!IsIntact(found)) yield return Sentence.Of("approval.hash", RuleLock.FileName);
        if (RuleLock.IsSamePerson(found.Author, found.Approver)) yield return Sentence.Of("approval.samePerson", found.Author, found.Approver);
    }
}
