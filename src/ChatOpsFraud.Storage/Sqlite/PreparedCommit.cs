using System.Runtime.ExceptionServices;
using ChatOpsFraud.Storage.Encryption;
using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>A commit with everything computed that needs no lock, and, once it had its turn, what became of it.</summary>
internal sealed class PreparedCommit
{
    private CommitOutcome? _outcome;
    private ExceptionDispatchInfo? _failure;

    public PreparedCommit(CaseCommit commit, KeyRing keys)
    {
        Validate(commit);
        Commit = commit;
        At = Timestamp.Format(commit.At);
        Deliveries = [.. commit.DeliveryIds.Distinct(StringComparer.Ordinal).Select(id => keys.Fingerprint(Parts.For("delivery").Add(id)))];
        if (commit.Binding is { } binding) Conversation = ConversationFingerprint(keys, binding.Channel, binding.Conversation);
    }

    public CaseCommit Commit { get; }

    public string At { get; }

    public IReadOnlyList<byte[]> Deliveries { get; }

    public byte[]? Conversation { get; }

    public bool IsSettled => _outcome is not null || _failure is not null;

    /// <summary>What became of it; throws what it failed with.</summary>
    public CommitOutcome Outcome
    {
        get
        {
            _failure?.Throw();
            return _outcome!;
        }
    }

    public static byte[] ConversationFingerprint(KeyRing keys, string channel, string conversation) =>
        keys.Fingerprint(Parts.For("conversation").Add(channel).Add(conversation));

    public void Settle(CommitOutcome outcome) => _outcome = outcome;

    public void Fail(Exception failure) => _failure = ExceptionDispatchInfo.Capture(failure);

    private static void Validate(CaseCommit commit)
    {
        if (commit.CaseNumber is null && (commit.ExpectedVersion != 0 || commit.Events.Count == 0))
            throw new ArgumentException("A new case begins at version 0 with an event.", nameof(commit));
        if (!commit.Events.All(e => StoredName.Is(e.Type) && !e.Type.StartsWith(DeletionTransaction.Reserved, StringComparison.Ordinal)))
            throw new ArgumentException("An event type is 1-100 visible ASCII characters, not 'store.…'.", nameof(commit));
        if (!commit.Outgoing.All(m => StoredName.Is(m.Channel) && (m.Slot is null || StoredName.Is(m.Slot))))
            throw new ArgumentException("Channel and slot are 1-100 visible ASCII characters.", nameof(commit));
    }
}
