using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Audit;
using ChatOpsFraud.Storage.Channels;
using ChatOpsFraud.Storage.RuleSets;

namespace ChatOpsFraud.Slack.Tests.Running;

/// <summary>A store that knows how many messages still wait and how often something was committed.</summary>
internal sealed class CountingStore(ICaseStore store) : ICaseStore
{
    private int _waiting;
    private int _commits;
    private int _givenUp;

    /// <summary>Messages that are queued and not done with.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    public int Commits => Volatile.Read(ref _commits);

    public int GivenUp => Volatile.Read(ref _givenUp);

    public IChannelRecords ChannelRecords => store.ChannelRecords;

    public IRuleArchive RuleArchive => store.RuleArchive;

    public byte[] DeriveKey(string purpose) => store.DeriveKey(purpose);

    public async Task<CommitOutcome> CommitAsync(CaseCommit commit, CancellationToken cancellationToken = default)
    {
        Interlocked.Add(ref _waiting, commit.Outgoing.Count);
        var outcome = await store.CommitAsync(commit, cancellationToken);
        if (outcome is CommitOutcome.Committed) Interlocked.Increment(ref _commits);
        else Interlocked.Add(ref _waiting, -commit.Outgoing.Count);
        return outcome;
    }

    public async Task<bool> MarkSentAsync(OutgoingMessage message, string? receipt, CancellationToken cancellationToken = default)
    {
        var isMarked = await store.MarkSentAsync(message, receipt, cancellationToken);
        if (isMarked) Interlocked.Decrement(ref _waiting);
        return isMarked;
    }

    public async Task<bool> MarkFailedAsync(OutgoingMessage message, DateTimeOffset? retryAt, CancellationToken cancellationToken = default)
    {
        var isMarked = await store.MarkFailedAsync(message, retryAt, cancellationToken);
        if (isMarked && retryAt is null)
        {
            Interlocked.Increment(ref _givenUp);
            Interlocked.Decrement(ref _waiting);
        }
        return isMarked;
    }

    public Task<StoredCase?> LoadAsync(string caseNumber, CancellationToken cancellationToken = default) => store.LoadAsync(caseNumber, cancellationToken);

    public Task<StoredCase?> FindByConversationAsync(string channel, string conversation, CancellationToken cancellationToken = default) =>
        store.FindByConversationAsync(channel, conversation, cancellationToken);

    public Task<CaseVersion?> VersionOfAsync(string caseNumber, CancellationToken cancellationToken = default) => store.VersionOfAsync(caseNumber, cancellationToken);

    public Task<CaseVersion?> VersionByConversationAsync(string channel, string conversation, CancellationToken cancellationToken = default) =>
        store.VersionByConversationAsync(channel, conversation, cancellationToken);

    public Task<IReadOnlyList<CaseSummary>> ListAsync(CaseFilter filter, CancellationToken cancellationToken = default) => store.ListAsync(filter, cancellationToken);

    public Task<bool> DeleteAsync(string caseNumber, string actor, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        store.DeleteAsync(caseNumber, actor, at, cancellationToken);

    public Task<IReadOnlyList<OutgoingMessage>> ClaimOutgoingAsync(
        IReadOnlyList<string> channels, int limit, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default) =>
        store.ClaimOutgoingAsync(channels, limit, now, lease, cancellationToken);

    public Task<AuditReport> VerifyAsync(CancellationToken cancellationToken = default) => store.VerifyAsync(cancellationToken);

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
