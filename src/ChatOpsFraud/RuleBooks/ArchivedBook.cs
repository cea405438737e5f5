using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.Storage.RuleSets;

namespace ChatOpsFraud.RuleBooks;

/// <summary>A rule set out of the archive, read again.</summary>
/// <param name="Book">The book.</param>
/// <param name="Reading">The same as a reading, with its approval.</param>
internal sealed record ArchivedBook(RuleBook Book, RuleBookReading Reading)
{
    /// <summary>The set with this hash; null when it is not kept, was changed, or this program cannot read it any more.</summary>
    public static async Task<ArchivedBook?> FindAsync(IRuleArchive archive, string hash, CancellationToken cancellationToken)
    {
        if (await archive.FindAsync(hash, cancellationToken) is not { } kept) return null;
        // The archive is in the clear: what it holds counts only when it is what the case was begun with.
        if (RuleHash.OfSet(RuleHash.OfFiles(kept.Files)) != hash) return null;
        var files = new Dictionary<string, string>(kept.Files, StringComparer.Ordinal);
        if (kept.Approval is { } approval) files[RuleLock.FileName] = approval;
        var reading = RuleBookReading.Of(ProgramText.Of("rules.archived", kept.Edition), files);
        return reading.Book is { } book ? new ArchivedBook(book, reading) : null;
    }
}
