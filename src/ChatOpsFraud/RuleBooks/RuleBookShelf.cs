using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Storage.RuleSets;

namespace ChatOpsFraud.RuleBooks;

/// <summary>
/// The rule sets within reach: those of the folder that were accepted, and every older one that a case still keeps. A set that is bad or not
/// approved never takes the place of one that is in use. Safe to share; a reload swaps the sets at once.
/// </summary>
internal sealed class RuleBookShelf : IRuleBooks
{
    private readonly string _folder;
    private readonly bool _requireLock;
    private readonly TimeProvider _clock;
    private readonly ConcurrentDictionary<string, RuleBook> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _kept = new(StringComparer.Ordinal);
    private IRuleArchive? _archive;
    private IReadOnlyList<ShelvedSet> _judged;
    private volatile IReadOnlyList<ShelvedSet> _accepted;
    private RuleBook? _fallback;

    private RuleBookShelf(string folder, bool requireLock, TimeProvider clock)
    {
        (_folder, _requireLock, _clock) = (folder, requireLock, clock);
        _judged = Judge();
        _accepted = Accept(_judged, []);
    }

    /// <summary>The set for cases that begin today (Asia/Tokyo).</summary>
    /// <exception cref="InvalidDataException">There is none; <see cref="TryCurrent"/> asks first.</exception>
    public RuleBook Current => TryCurrent(out var book) ? book : throw new InvalidDataException(string.Join(Environment.NewLine, Troubles));

    /// <summary>What is odd about the sets of the folder, one line each, with the folder in front; empty when all is well.</summary>
    public IReadOnlyList<string> Troubles => [.. _judged.SelectMany(TroublesOf)];

    /// <summary>Reads and judges the sets of a folder.</summary>
    public static RuleBookShelf Read(string folder, bool requireLock, TimeProvider clock) => new(folder, requireLock, clock);

    /// <summary>The set for cases that begin today, if there is one.</summary>
    public bool TryCurrent([NotNullWhen(true)] out RuleBook? book)
    {
        book = RuleBookReading.EffectiveOn(_accepted.Select(s => s.Reading), JapanTime.Day(_clock))?.Book ?? _fallback;
        return book is not null;
    }

    public RuleBook? Find(string hash) => _known.GetValueOrDefault(hash);

    /// <summary>Connects the archive for older sets, without writing anything.</summary>
    public void Consult(IRuleArchive archive) => _archive = archive;

    /// <summary>Connects the archive, keeps what is used and writes down what was accepted and refused.</summary>
    public async Task AttachAsync(IRuleArchive archive, CancellationToken cancellationToken = default)
    {
        _archive = archive;
        await RecordAsync(cancellationToken);
        if (!TryCurrent(out _)) _fallback = await LastInEffectAsync(archive, cancellationToken);
    }

    public async Task FetchAsync(string hash, CancellationToken cancellationToken = default)
    {
        if (_archive is null || _known.ContainsKey(hash)) return;
        if (await ArchivedBook.FindAsync(_archive, hash, cancellationToken) is { } kept) _known.TryAdd(hash, kept.Book);
    }

    public async Task KeepAsync(RuleBook book, CancellationToken cancellationToken = default)
    {
        if (_archive is null || _kept.ContainsKey(book.Hash)) return;
        var set = _accepted.FirstOrDefault(s => s.Reading.Book?.Hash == book.Hash);
        var now = JapanTime.Of(_clock.GetUtcNow());
        await _archive.KeepAsync(set?.Kept(now) ?? new KeptRuleSet(book.Hash, book.Rules.Edition, now, book.Rules.Texts, null), cancellationToken);
        _kept.TryAdd(book.Hash, true);
    }

    /// <summary>Reads the folder again. Gives one line for each set that was accepted or refused just now; empty when nothing changed.</summary>
    /// <exception cref="IOException">A file cannot be read now; the sets stay as they are.</exception>
    public async Task<IReadOnlyList<string>> ReloadAsync(CancellationToken cancellationToken = default)
    {
        var before = _judged;
        var judged = Judge();
        var news = judged.Where(j => !before.Any(j.IsSameAs)).ToList();
        if (news.Count == 0 && judged.Count == before.Count) return [];
        // What will not run is found before anybody is led by it.
        judged = [.. judged.Select(j => j.IsAccepted && news.Contains(j) ? Compiled(j) : j)];
        // A new set may have to wait for its day: until then cases begin with the one that is running.
        if (TryCurrent(out var running)) _fallback = running;
        (_judged, _accepted) = (judged, Accept(judged, _accepted));
        await RecordAsync(cancellationToken);
        return [.. judged.Where(j => !before.Any(j.IsSameAs)).Select(Sentence)];
    }

    private IReadOnlyList<ShelvedSet> Judge() => [.. RuleBookReading.All(_folder).Select(r => ShelvedSet.Judge(r, _requireLock))];

    /// <summary>The accepted sets; where a folder's set is refused, the one accepted there before stays.</summary>
    private List<ShelvedSet> Accept(IEnumerable<ShelvedSet> judged, IReadOnlyList<ShelvedSet> before)
    {
        var accepted = judged.Select(j => j.IsAccepted ? j : before.FirstOrDefault(b => b.Reading.Folder == j.Reading.Folder)).OfType<ShelvedSet>().ToList();
        foreach (var set in accepted) _known[set.Reading.Book!.Hash] = set.Reading.Book;
        return accepted;
    }

    private static ShelvedSet Compiled(ShelvedSet set) =>
        set.Reading.Book!.Rules.Compile() is { Count: > 0 } faults ? set with { IsAccepted = false, Reasons = [.. faults.Select(f => f.Sentence.Text)] } : set;

    private async Task RecordAsync(CancellationToken cancellationToken)
    {
        if (_archive is not { } archive) return;
        var now = JapanTime.Of(_clock.GetUtcNow());
        var history = await archive.HistoryAsync(cancellationToken);
        foreach (var (hash, _) in await archive.ListAsync(cancellationToken)) _kept.TryAdd(hash, true);
        foreach (var set in _judged)
        {
            var line = set.Activation(now);
            // Every start would otherwise say and keep again what stands there already.
            var isKnown = history.LastOrDefault(h => h.Place == line.Place) is { } last && line.Repeats(last);
            if (set.IsAccepted && (!isKnown || !_kept.ContainsKey(line.Hash)))
            {
                await archive.KeepAsync(set.Kept(now), cancellationToken);
                _kept.TryAdd(line.Hash, true);
            }
            if (!isKnown) await archive.RecordAsync(line, cancellationToken);
        }
    }

    /// <summary>
    /// While the set of the folder waits for its day, cases begin with the one that was accepted last before it and is in effect.
    /// </summary>
    private async Task<RuleBook?> LastInEffectAsync(IRuleArchive archive, CancellationToken cancellationToken)
    {
        if (!_accepted.Any()) return null;
        var today = JapanTime.Day(_clock);
        foreach (var hash in (await archive.HistoryAsync(cancellationToken)).Where(h => h.IsAccepted).Select(h => h.Hash).Reverse().Distinct(StringComparer.Ordinal))
        {
            if (await ArchivedBook.FindAsync(archive, hash, cancellationToken) is not { } kept || kept.Book.Rules.EffectiveFrom > today) continue;
            _known.TryAdd(hash, kept.Book);
            return kept.Book;
        }
        return null;
    }

    private static IEnumerable<string> TroublesOf(ShelvedSet set) =>
        set.Reasons.Select(r => ProgramText.Of(set.IsAccepted ? "rules.odd" : "rules.refused", set.Reading.Folder, r));

    private static string Sentence(ShelvedSet set) => set.IsAccepted
        ? ProgramText.Of("rules.acceptedNow", set.Reading.Book!.Rules.Stamp, ProgramText.Day(set.Reading.Book.Rules.EffectiveFrom))
        : string.Join(Environment.NewLine, TroublesOf(set));
}
