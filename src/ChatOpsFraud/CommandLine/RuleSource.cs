using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.RuleBooks;
using ChatOpsFraud.Storage;

namespace ChatOpsFraud.CommandLine;

/// <summary>Finds a rule set by what a person names: a folder, a lock file, or an edition or hash that the archive keeps.</summary>
internal static class RuleSource
{
    private const int ShortestHash = 6;

    /// <summary>The set, or a complaint in its findings.</summary>
    /// <param name="named">What was typed.</param>
    /// <param name="day">Of several sets in a folder, the one for this day.</param>
    /// <param name="store">Where the archive is; null when there is none.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public static async Task<RuleBookReading> FindAsync(string named, DateOnly day, ICaseStore? store, CancellationToken cancellationToken)
    {
        if (Directory.Exists(named)) return RuleBookReading.Of(named, day);
        if (!File.Exists(named)) return await ArchivedAsync(named, store, cancellationToken) ?? RuleBookReading.Failed(named, ProgramText.Of("rules.noSet", named));
        var findings = new List<RuleFinding>();
        return RuleLockFile.Read(await File.ReadAllTextAsync(named, cancellationToken), findings) is { } approval
            ? await ArchivedAsync(approval.Hash, store, cancellationToken) ?? RuleBookReading.Failed(named, ProgramText.Of("rules.notArchived", named, approval.Edition, approval.Hash))
            : RuleBookReading.Failed(named, [.. findings.Select(f => f.ToString())]);
    }

    // An edition that was changed without a new number is there several times: the latest one is meant.
    private static async Task<RuleBookReading?> ArchivedAsync(string named, ICaseStore? store, CancellationToken cancellationToken)
    {
        if (store is null) return null;
        var kept = await store.RuleArchive.ListAsync(cancellationToken);
        var hash = kept.FirstOrDefault(k => k.Edition == named).Hash ?? kept.FirstOrDefault(k => named.Length >= ShortestHash && k.Hash.StartsWith(named, StringComparison.Ordinal)).Hash;
        if (hash is null) return null;
        return (await ArchivedBook.FindAsync(store.RuleArchive, hash, cancellationToken))?.Reading
            ?? RuleBookReading.Failed(named, ProgramText.Of("rules.archiveBroken", named));
    }
}
