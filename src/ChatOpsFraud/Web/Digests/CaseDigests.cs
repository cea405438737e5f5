using System.Collections.Concurrent;
using System.Text.Json;
using ChatOpsFraud.Core;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Web.Digests;

/// <summary>
/// The digests of all living cases. A case is read again only when the store has another version of it, so a list of hundreds costs one query;
/// what another process wrote is never overlooked. It does not go through the desk, whose few recent cases belong to those who are talking.
/// </summary>
/// <param name="store">Where cases live.</param>
/// <param name="books">Rule sets.</param>
/// <param name="clock">The time.</param>
internal sealed class CaseDigests(ICaseStore store, IRuleBooks books, TimeProvider clock)
{
    private static readonly CaseFilter Living = new([], Limit: int.MaxValue);

    private readonly ConcurrentDictionary<string, CaseDigest> _known = new(StringComparer.Ordinal);

    /// <summary>All of them, in no order that anybody should rely on.</summary>
    public async Task<IReadOnlyList<CaseDigest>> AllAsync(CancellationToken cancellationToken = default)
    {
        var summaries = await store.ListAsync(Living, cancellationToken);
        var digests = new List<CaseDigest>(summaries.Count);
        foreach (var summary in summaries)
            if (await FindAsync(summary, cancellationToken) is { } digest) digests.Add(digest);
        Forget(summaries);
        return digests;
    }

    private async Task<CaseDigest?> FindAsync(CaseSummary summary, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(summary.CaseNumber, out var known) && known.Version == summary.Version) return known;
        var read = await ReadAsync(summary, cancellationToken);
        // What could not be read is tried again: the medium may only have been busy.
        if (read is { IsReadable: true }) _known[summary.CaseNumber] = read;
        return read;
    }

    private async Task<CaseDigest?> ReadAsync(CaseSummary summary, CancellationToken cancellationToken)
    {
        try
        {
            // Null or deleted: it went while the list was being made.
            if (await store.LoadAsync(summary.CaseNumber, cancellationToken) is not { Deletion: null } stored) return null;
            var file = CaseFile.Of(stored);
            await books.FetchAsync(file.Case.RuleSet, cancellationToken);
            return CaseDigestReading.Of(file, books.Find(file.Case.RuleSet) ?? books.Current, JapanTime.Of(clock.GetUtcNow()));
        }
        catch (Exception fault) when (fault is StorageFault or JsonException)
        {
            // One damaged case must not take the list of all others with it.
            return CaseDigestReading.Unreadable(summary);
        }
    }

    private void Forget(IReadOnlyList<CaseSummary> living)
    {
        if (_known.Count <= living.Count) return;
        var numbers = living.Select(s => s.CaseNumber).ToHashSet(StringComparer.Ordinal);
        foreach (var number in _known.Keys.Where(n => !numbers.Contains(n)).ToList()) _known.TryRemove(number, out _);
    }
}
