using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Storage.Desk;

/// <summary>
/// The only service: loads the case of a turn, lets <see cref="Dialogue"/> answer, and commits events, delivery ids and
/// outgoing messages in one transaction. Only what is stored is shown.
/// </summary>
/// <param name="store">Where cases live.</param>
/// <param name="books">Rule sets.</param>
/// <param name="clock">The time.</param>
/// <param name="signals">Who is told of changes; null when nobody listens.</param>
public sealed class CaseDesk(ICaseStore store, IRuleBooks books, TimeProvider clock, CaseSignals? signals = null)
{
    // Each round means that somebody else committed in between; people do not type that fast.
    private const int MostRounds = 20;
    private const int MostRecent = 256;

    private readonly RecentCases _recent = new(MostRecent);

    /// <summary>Answers a turn.</summary>
    /// <param name="turn">What the person did.</param>
    /// <param name="caseNumber">
    /// The case; null to find it by the conversation, or to begin one. Who arrives with a number leads the conversation to that case.
    /// </param>
    /// <param name="send">Turns the reply into messages to be sent by the channel; null when the caller shows the reply itself.</param>
    /// <param name="cancellationToken">Stops the wait, not a commit under way.</param>
    public async Task<DeskAnswer> RespondAsync(
        Turn turn,
        string? caseNumber = null,
        Func<DialogueStep, IReadOnlyList<NewOutgoing>>? send = null,
        CancellationToken cancellationToken = default)
    {
        turn = AsBeginning(turn);
        Case? first = null;
        for (var round = 0; round < MostRounds; round++)
        {
            if (await OpenAsync(turn, caseNumber, cancellationToken).ConfigureAwait(false) is not { } opened) return new DeskAnswer.NoSuchCase();
            var now = JapanTime.Of(clock.GetUtcNow());
            var (book, moved) = BookOf(opened.File.Case);
            var current = moved is null ? opened.File.Case : opened.File.Case.After(new RecordedEvent(moved, turn.Actor, now));
            first ??= current;
            // The words were meant for the question that stood there when they were typed.
            var isOutrun = round > 0 && turn.Input is Said or Chose && Dialogue.AskedField(book, current, now) != Dialogue.AskedField(book, first, now);
            var step = Dialogue.Respond(book, current, isOutrun ? turn with { Input = new Outrun() } : opened.Turn, now);
            if (moved is not null) step = TellMove(step, moved);
            // Before the commit: a case must never be left without the rules it was begun with.
            if (step.Events.Any(e => e is CaseOpened or RuleSetChanged)) await books.KeepAsync(book, cancellationToken).ConfigureAwait(false);
            var outgoing = send?.Invoke(step) ?? [];
            var commit = CommitOf(turn.Actor, opened.File, step.Events, IndexOf(step.Case, step.Reply.Question?.Field), now) with
            {
                DeliveryIds = turn.DeliveryIds,
                Outgoing = outgoing,
                Binding = opened.Binding,
            };
            switch (await store.CommitAsync(commit, cancellationToken).ConfigureAwait(false))
            {
                case CommitOutcome.Committed committed:
                    var after = step.Case with { Number = committed.CaseNumber };
                    Keep(opened.File, after, committed.Version, turn.Actor, step.Events, now, outgoing.Count > 0);
                    return new DeskAnswer.Replied(after, step.Reply with { Status = step.Reply.Status with { Number = after.Number } });
                case CommitOutcome.Duplicate:
                    return new DeskAnswer.Repeated();
                case CommitOutcome.Gone:
                    return new DeskAnswer.NoSuchCase();
            }
        }
        throw new InvalidOperationException($"{MostRounds} conflicts in a row for one turn.");
    }

    /// <summary>Records what happened to a case outside of its conversation, e.g. that somebody read it.</summary>
    /// <param name="caseNumber">The case.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="happened">What happened.</param>
    /// <param name="cancellationToken">Stops the wait, not a commit under way.</param>
    /// <returns>The case after it, or null when there is no such case.</returns>
    public async Task<CaseFile?> RecordAsync(string caseNumber, string actor, CaseEvent happened, CancellationToken cancellationToken = default)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (await LoadAsync(caseNumber, cancellationToken).ConfigureAwait(false) is not { } file) return null;
            var now = JapanTime.Of(clock.GetUtcNow());
            var after = file.Case.After(new RecordedEvent(happened, actor, now));
            var commit = CommitOf(actor, file, [happened], IndexOf(after, Dialogue.AskedField(BookOf(after).Book, after, now)), now);
            if (await store.CommitAsync(commit, cancellationToken).ConfigureAwait(false) is CommitOutcome.Committed committed)
                return Keep(file, after, committed.Version, actor, [happened], now, false);
        }
        throw new InvalidOperationException($"{MostRounds} conflicts in a row for one record.");
    }

    /// <summary>Queues messages that belong to a case without a turn of the interview, e.g. a file that somebody asked for.</summary>
    /// <param name="caseNumber">The case.</param>
    /// <param name="deliveryIds">Everything that tells a repeated delivery of what asked for them.</param>
    /// <param name="outgoing">The messages, in order.</param>
    /// <param name="cancellationToken">Stops the wait, not a commit under way.</param>
    /// <returns>False when there is no such case, or it was asked before.</returns>
    public async Task<bool> QueueAsync(
        string caseNumber, IReadOnlyList<string> deliveryIds, IReadOnlyList<NewOutgoing> outgoing, CancellationToken cancellationToken = default)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (await LoadAsync(caseNumber, cancellationToken).ConfigureAwait(false) is not { } file) return false;
            var now = JapanTime.Of(clock.GetUtcNow());
            var index = IndexOf(file.Case, Dialogue.AskedField(BookOf(file.Case).Book, file.Case, now));
            var commit = CommitOf("", file, [], index, now) with { DeliveryIds = deliveryIds, Outgoing = outgoing };
            switch (await store.CommitAsync(commit, cancellationToken).ConfigureAwait(false))
            {
                case CommitOutcome.Committed:
                    signals?.Tell(new CaseSignal(caseNumber, file.Version, HasOutgoing: true));
                    return true;
                case CommitOutcome.Duplicate or CommitOutcome.Gone:
                    return false;
            }
        }
        throw new InvalidOperationException($"{MostRounds} conflicts in a row for messages.");
    }

    /// <summary>Moves a case to another rule set: decides again, and records what changed.</summary>
    /// <param name="caseNumber">The case.</param>
    /// <param name="book">The rules that it keeps from now on.</param>
    /// <param name="actor">Who moves it.</param>
    /// <param name="expectedVersion">The version that the person has seen.</param>
    /// <param name="cancellationToken">Stops the wait, not a commit under way.</param>
    /// <returns>The case after it; null when it is gone, or has changed since it was seen.</returns>
    public async Task<CaseFile?> MoveAsync(
        string caseNumber, RuleBook book, string actor, long expectedVersion, CancellationToken cancellationToken = default)
    {
        if (await LoadAsync(caseNumber, cancellationToken).ConfigureAwait(false) is not { } file || file.Version != expectedVersion) return null;
        await books.KeepAsync(book, cancellationToken).ConfigureAwait(false);
        var now = JapanTime.Of(clock.GetUtcNow());
        var moved = new RuleSetChanged(file.Case.RuleSet, book.Hash);
        var step = Dialogue.Settle(book, file.Case.After(new RecordedEvent(moved, actor, now)), actor, now);
        CaseEvent[] events = [moved, .. step.Events];
        var commit = CommitOf(actor, file, events, IndexOf(step.Case, Dialogue.AskedField(book, step.Case, now)), now);
        return await store.CommitAsync(commit, cancellationToken).ConfigureAwait(false) is CommitOutcome.Committed committed
            ? Keep(file, step.Case, committed.Version, actor, events, now, false)
            : null;
    }

    /// <summary>Deletes a case: its key is destroyed and nobody can read it any more.</summary>
    /// <returns>False when there is no such case.</returns>
    public async Task<bool> DeleteAsync(string caseNumber, string actor, CancellationToken cancellationToken = default)
    {
        var isDeleted = await store.DeleteAsync(caseNumber, actor, JapanTime.Of(clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        _recent.Forget(caseNumber);
        if (isDeleted) signals?.Tell(new CaseSignal(caseNumber, 0, false));
        return isDeleted;
    }

    /// <summary>The case with its history, or null.</summary>
    public async Task<CaseFile?> LoadAsync(string caseNumber, CancellationToken cancellationToken = default)
    {
        var version = await store.VersionOfAsync(caseNumber, cancellationToken).ConfigureAwait(false);
        return version is null ? null : await LoadAsync(version, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The case of a conversation with its history, or null.</summary>
    public async Task<CaseFile?> LoadByConversationAsync(string channel, string conversation, CancellationToken cancellationToken = default)
    {
        var version = await store.VersionByConversationAsync(channel, conversation, cancellationToken).ConfigureAwait(false);
        return version is null ? null : await LoadAsync(version, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The rule book that a case keeps, or the current one when that is no longer there.</summary>
    public RuleBook RuleBookOf(Case current) => BookOf(current).Book;

    private async Task<CaseFile?> LoadAsync(CaseVersion version, CancellationToken cancellationToken)
    {
        if (_recent.Find(version) is { } known) return known;
        if (await store.LoadAsync(version.CaseNumber, cancellationToken).ConfigureAwait(false) is not { Deletion: null } stored) return null;
        var file = CaseFile.Of(stored);
        // Editions from before a move are made again with the rules of their time.
        foreach (var hash in file.RuleSets) await books.FetchAsync(hash, cancellationToken).ConfigureAwait(false);
        _recent.Keep(file);
        return file;
    }

    private async Task<Opened?> OpenAsync(Turn turn, string? caseNumber, CancellationToken cancellationToken)
    {
        var binds = caseNumber is null || turn.Input is Arrived or Began;
        var bound = binds ? await store.VersionByConversationAsync(turn.Channel, turn.Conversation, cancellationToken).ConfigureAwait(false) : null;
        var binding = new ConversationBinding(turn.Channel, turn.Conversation, bound?.CaseNumber);
        if (turn.Input is Began began)
            return new Opened(CaseFile.New, turn with { Input = began with { Previous = caseNumber ?? bound?.CaseNumber } }, binding);
        if (caseNumber is not null)
            return await LoadAsync(caseNumber, cancellationToken).ConfigureAwait(false) is { } named ? new Opened(named, turn, binds ? binding : null) : null;
        if (bound is null) return new Opened(CaseFile.New, turn, binding);
        return await LoadAsync(bound, cancellationToken).ConfigureAwait(false) is { } found ? new Opened(found, turn, null) : new Opened(CaseFile.New, turn, binding);
    }

    private (RuleBook Book, RuleSetChanged? Moved) BookOf(Case current)
    {
        if (!current.IsOpen) return (books.Current, null);
        return books.Find(current.RuleSet) is { } kept
            ? (kept, null)
            : (books.Current, new RuleSetChanged(current.RuleSet, books.Current.Hash));
    }

    private CaseFile Keep(
        CaseFile before, Case after, long version, string actor, IReadOnlyList<CaseEvent> added, DateTimeOffset now, bool hasOutgoing)
    {
        var file = new CaseFile(after, version, [.. before.History, .. added.Select(e => new RecordedEvent(e, actor, now))]);
        _recent.Keep(file);
        signals?.Tell(new CaseSignal(after.Number, version, hasOutgoing));
        return file;
    }

    // 「新しい事案」 is said in the old case, but begins another one.
    private static Turn AsBeginning(Turn turn) =>
        turn.Input is Said said && CommandReader.Read(said.Text) is { Kind: CommandKind.NewCase } ? turn with { Input = new Began() } : turn;

    // A person must know that the questions and decisions may differ from what they saw before.
    private static DialogueStep TellMove(DialogueStep step, RuleSetChanged moved)
    {
        var notice = new NoticeBlock(NoticeLevel.Info, "dialogue.ruleSetChanged", Wording.Of("dialogue.ruleSetChanged"));
        return step with { Events = [moved, .. step.Events], Reply = step.Reply with { Blocks = [notice, .. step.Reply.Blocks] } };
    }

    private static CaseCommit CommitOf(string actor, CaseFile file, IReadOnlyList<CaseEvent> events, CaseIndex index, DateTimeOffset now) => new(
        file.Version == 0 ? null : file.Case.Number,
        file.Version,
        [.. events.Select(e => new NewEvent(CaseEventJson.TypeOf(e), actor, CaseEventJson.Write(e)))],
        [],
        [],
        index,
        now);

    private static CaseIndex IndexOf(Case current, string? waitsFor) => new(
        current.Stage.ToString(),
        current.Decisions.GetValueOrDefault("jurisdiction")?.Outcome,
        current.Decisions.GetValueOrDefault("triage")?.Outcome,
        waitsFor,
        EvidenceLife.Until(current.Sheet));

    private sealed record Opened(CaseFile File, Turn Turn, ConversationBinding? Binding);
}
