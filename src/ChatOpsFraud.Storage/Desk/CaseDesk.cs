using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
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
public sealed class CaseDesk(ICaseStore store, IRuleBooks books, TimeProvider clock)
{
    // Each round means that somebody else committed in between; people do not type that fast.
    private const int MostRounds = 20;

    /// <summary>Answers a turn.</summary>
    /// <param name="turn">What the person did.</param>
    /// <param name="caseNumber">The case; null to find it by the conversation, or to begin one.</param>
    /// <param name="send">Turns the reply into messages to be sent by the channel; null when the caller shows the reply itself.</param>
    /// <param name="cancellationToken">Stops the wait, not a commit under way.</param>
    public async Task<DeskAnswer> RespondAsync(
        Turn turn,
        string? caseNumber = null,
        Func<DialogueStep, IReadOnlyList<NewOutgoing>>? send = null,
        CancellationToken cancellationToken = default)
    {
        Case? first = null;
        for (var round = 0; round < MostRounds; round++)
        {
            if (await OpenAsync(turn, caseNumber, cancellationToken).ConfigureAwait(false) is not { } file) return new DeskAnswer.NoSuchCase();
            var now = JapanTime.Of(clock.GetUtcNow());
            var (book, moved) = BookOf(file.Case);
            var current = moved is null ? file.Case : file.Case.After(new RecordedEvent(moved, turn.Actor, now));
            first ??= current;
            // The words were meant for the question that stood there when they were typed.
            var isOutrun = round > 0 && turn.Input is Said or Chose && Dialogue.AskedField(book, current, now) != Dialogue.AskedField(book, first, now);
            var step = Dialogue.Respond(book, current, isOutrun ? turn with { Input = new Outrun() } : turn, now);
            if (moved is not null) step = TellMove(step, moved);
            var outcome = await store.CommitAsync(Commit(turn, file, step, send, now), cancellationToken).ConfigureAwait(false);
            switch (outcome)
            {
                case CommitOutcome.Committed committed:
                    return new DeskAnswer.Replied(step.Case with { Number = committed.CaseNumber }, step.Reply);
                case CommitOutcome.Duplicate:
                    return new DeskAnswer.Repeated();
                case CommitOutcome.Gone:
                    return new DeskAnswer.NoSuchCase();
            }
        }
        throw new InvalidOperationException($"{MostRounds} conflicts in a row for one turn.");
    }

    /// <summary>The case with its history, or null.</summary>
    public async Task<CaseFile?> LoadAsync(string caseNumber, CancellationToken cancellationToken = default) =>
        await store.LoadAsync(caseNumber, cancellationToken).ConfigureAwait(false) is { Deletion: null } stored ? CaseFile.Of(stored) : null;

    /// <summary>The rule book that a case keeps, or the current one when that is no longer there.</summary>
    public RuleBook RuleBookOf(Case current) => BookOf(current).Book;

    private async Task<CaseFile?> OpenAsync(Turn turn, string? caseNumber, CancellationToken cancellationToken)
    {
        if (caseNumber is not null) return await LoadAsync(caseNumber, cancellationToken).ConfigureAwait(false);
        var stored = await store.FindByConversationAsync(turn.Channel, turn.Conversation, cancellationToken).ConfigureAwait(false);
        return stored is null ? CaseFile.New : CaseFile.Of(stored);
    }

    private (RuleBook Book, RuleSetChanged? Moved) BookOf(Case current)
    {
        if (!current.IsOpen) return (books.Current, null);
        return books.Find(current.RuleSet) is { } kept
            ? (kept, null)
            : (books.Current, new RuleSetChanged(current.RuleSet, books.Current.Hash));
    }

    // A person must know that the questions and decisions may differ from what they saw before.
    private static DialogueStep TellMove(DialogueStep step, RuleSetChanged moved)
    {
        var notice = new NoticeBlock(NoticeLevel.Info, "dialogue.ruleSetChanged", Wording.Of("dialogue.ruleSetChanged"));
        return step with { Events = [moved, .. step.Events], Reply = step.Reply with { Blocks = [notice, .. step.Reply.Blocks] } };
    }

    private static CaseCommit Commit(
        Turn turn,
        CaseFile file,
        DialogueStep step,
        Func<DialogueStep, IReadOnlyList<NewOutgoing>>? send,
        DateTimeOffset now) => new(
            file.Version == 0 ? null : file.Case.Number,
            file.Version,
            [.. step.Events.Select(e => new NewEvent(CaseEventJson.TypeOf(e), turn.Actor, CaseEventJson.Write(e)))],
            turn.DeliveryIds,
            send?.Invoke(step) ?? [],
            new CaseIndex(
                step.Case.Stage.ToString(),
                step.Case.Decisions.GetValueOrDefault("jurisdiction")?.Outcome,
                step.Case.Decisions.GetValueOrDefault("triage")?.Outcome,
                step.Reply.Question?.Field),
            now,
            file.Version == 0 ? new ConversationBinding(turn.Channel, turn.Conversation) : null);
}
