using ChatOpsFraud.Storage.Audit;
using ChatOpsFraud.Storage.Channels;
using ChatOpsFraud.Storage.RuleSets;

namespace ChatOpsFraud.Storage;

/// <summary>
/// Where 事案 live: per case a list of events that only grows, and beside it the deliveries already seen, the messages still to be sent
/// and a few plain columns for lists. The store knows bytes, not what they mean, and has no clock: every time comes from the caller.
/// <para>Every method throws <see cref="StorageFault"/> when the medium fails; expected refusals are values.</para>
/// </summary>
public interface ICaseStore : IAsyncDisposable
{
    /// <summary>
    /// Appends events, remembers deliveries and queues messages: all of it durably, or nothing. When the task is done the commit
    /// survives a crash of the process and of the machine. A commit that has been handed over is carried through even if
    /// <paramref name="cancellationToken"/> is cancelled later.
    /// </summary>
    /// <exception cref="ArgumentException">The commit contradicts itself, e.g. a new case without an event.</exception>
    Task<CommitOutcome> CommitAsync(CaseCommit commit, CancellationToken cancellationToken = default);

    /// <summary>The case with all its events in order, or null when there is no such number.</summary>
    Task<StoredCase?> LoadAsync(string caseNumber, CancellationToken cancellationToken = default);

    /// <summary>The case to which a conversation was bound last, or null. A deleted case is not found this way.</summary>
    Task<StoredCase?> FindByConversationAsync(string channel, string conversation, CancellationToken cancellationToken = default);

    /// <summary>The version of a living case, or null; cheap, nothing is decrypted.</summary>
    Task<CaseVersion?> VersionOfAsync(string caseNumber, CancellationToken cancellationToken = default);

    /// <summary>The version of the living case to which a conversation was bound last, or null; cheap, nothing is decrypted.</summary>
    Task<CaseVersion?> VersionByConversationAsync(string channel, string conversation, CancellationToken cancellationToken = default);

    /// <summary>The plain columns of cases, the most recently changed one first. Nothing is decrypted.</summary>
    Task<IReadOnlyList<CaseSummary>> ListAsync(CaseFilter filter, CancellationToken cancellationToken = default);

    /// <summary>
    /// Destroys the key of a case, its unsent messages and its binding to conversations, and records who did it. The encrypted events
    /// stay, so that the audit chain still verifies, but nobody can read them any more. Deleting twice changes nothing.
    /// </summary>
    /// <returns>False when there is no such case.</returns>
    Task<bool> DeleteAsync(string caseNumber, string actor, DateTimeOffset at, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes messages to send. Per case and channel only the oldest one is ever handed out, so that order is kept; it comes again when
    /// <paramref name="lease"/> has passed without a mark, so that a message is delivered at least once.
    /// </summary>
    /// <param name="channels">Channels that the caller serves.</param>
    /// <param name="limit">At most so many messages.</param>
    /// <param name="now">The present time.</param>
    /// <param name="lease">How long the caller may take before another one gets the same message.</param>
    /// <param name="cancellationToken">Stops the wait for the turn to write.</param>
    Task<IReadOnlyList<OutgoingMessage>> ClaimOutgoingAsync(
        IReadOnlyList<string> channels, int limit, DateTimeOffset now, TimeSpan lease, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes a sent message off the queue, its bytes included, and keeps the platform's receipt for the slot of the message.
    /// </summary>
    /// <returns>False when the claim had run out and somebody else holds the message, or the case was deleted.</returns>
    Task<bool> MarkSentAsync(OutgoingMessage message, string? receipt, CancellationToken cancellationToken = default);

    /// <summary>Puts a message back until <paramref name="retryAt"/>; with null it is given up and the next one follows.</summary>
    /// <returns>False when the claim had run out and somebody else holds the message, or the case was deleted.</returns>
    Task<bool> MarkFailedAsync(OutgoingMessage message, DateTimeOffset? retryAt, CancellationToken cancellationToken = default);

    /// <summary>A key of 32 bytes for one purpose outside of the store, e.g. to sign links. The same on every node of the store; it is derived
    /// from the master key and tells nothing of it.</summary>
    byte[] DeriveKey(string purpose);

    /// <summary>What the channels remember beside the cases.</summary>
    IChannelRecords ChannelRecords { get; }

    /// <summary>The rule sets that were in use, and which were accepted and refused.</summary>
    IRuleArchive RuleArchive { get; }

    /// <summary>Recomputes every hash in the order in which the events were appended and names the first one that is broken.</summary>
    Task<AuditReport> VerifyAsync(CancellationToken cancellationToken = default);
}
