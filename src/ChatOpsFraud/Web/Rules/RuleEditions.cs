using System.Collections.Concurrent;
using ChatOpsFraud.RuleBooks;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Web.Rules;

/// <summary>The rule sets that the archive keeps, with their approvals. The one in use is always among them: the host keeps it at its start.</summary>
/// <param name="store">Where the archive is.</param>
/// <param name="books">Which one is in use.</param>
internal sealed class RuleEditions(ICaseStore store, IRuleBooks books)
{
    private readonly ConcurrentDictionary<string, ReadEdition> _read = new(StringComparer.Ordinal);

    /// <summary>All of them, the one in use first and then the latest ones.</summary>
    public async Task<IReadOnlyList<KeptEdition>> ListAsync(CancellationToken cancellationToken)
    {
        var current = books.Current.Hash;
        var kept = await store.RuleArchive.ListAsync(cancellationToken);
        return [.. kept.Select(k => new KeptEdition(k.Hash, k.Edition, k.Hash == current)).OrderByDescending(k => k.IsCurrent)];
    }

    /// <summary>The one in use.</summary>
    public Task<ReadEdition?> CurrentAsync(CancellationToken cancellationToken) => FindAsync(books.Current.Hash, cancellationToken);

    /// <summary>The set with this hash; null when it is not kept, was changed, or this program cannot read it any more.</summary>
    public async Task<ReadEdition?> FindAsync(string hash, CancellationToken cancellationToken)
    {
        if (_read.TryGetValue(hash, out var known)) return known;
        if (await ArchivedBook.FindAsync(store.RuleArchive, hash, cancellationToken) is not { } found) return null;
        var read = new ReadEdition(found.Book, found.Reading.Approval);
        // An approval may still come; apart from it a kept set never changes.
        if (read.Approval.IsApproved) _read.TryAdd(hash, read);
        return read;
    }
}
