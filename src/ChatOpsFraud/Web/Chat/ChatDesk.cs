using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Web.Chat;

/// <summary>Takes what a window sends to the desk. What is sent again under the same id changes nothing and shows where the case stands.</summary>
internal sealed class ChatDesk(CaseDesk desk, LastReplies replies, CaseSignals signals)
{
    public const string Channel = "web";

    /// <summary>The case after what was sent; null when there is no such case.</summary>
    /// <param name="actor">Who sent it.</param>
    /// <param name="caseNumber">The case; null to begin one.</param>
    /// <param name="sent">What was sent.</param>
    /// <param name="cancellationToken">Stops the wait, not a commit under way.</param>
    public async Task<CaseFile?> TakeAsync(string actor, string? caseNumber, TurnForm sent, CancellationToken cancellationToken)
    {
        var number = caseNumber ?? await BeginAsync(actor, sent.Id, cancellationToken);
        if (number is null) return null;
        var turn = new Turn(actor, Channel, $"{sent.Id}/turn", [$"web:{sent.Id}/turn"], sent.Input, sent.Seen);
        switch (await desk.RespondAsync(turn, number, cancellationToken: cancellationToken))
        {
            case DeskAnswer.NoSuchCase:
                return null;
            case DeskAnswer.Replied replied:
                number = replied.Case.Number;
                await KeepAsync(number, replied.Reply, sent.Input as Submitted, cancellationToken);
                break;
            // 「新しい事案」 may have led on to another case before the answer to it was lost.
            case DeskAnswer.Repeated when await desk.LoadByConversationAsync(Channel, turn.Conversation, cancellationToken) is { } led:
                number = led.Case.Number;
                break;
        }
        return await desk.LoadAsync(number, cancellationToken);
    }

    // The id names the conversation, so that a window whose first message is sent again comes to the case it began.
    private async Task<string?> BeginAsync(string actor, string id, CancellationToken cancellationToken)
    {
        var begun = await desk.RespondAsync(new Turn(actor, Channel, id, [$"web:{id}"], new Arrived()), cancellationToken: cancellationToken);
        return begun is DeskAnswer.Replied replied
            ? replied.Case.Number
            : (await desk.LoadByConversationAsync(Channel, id, cancellationToken))?.Case.Number;
    }

    private async Task KeepAsync(string number, Reply reply, Submitted? form, CancellationToken cancellationToken)
    {
        if (await desk.LoadAsync(number, cancellationToken) is not { } file) return;
        replies.Keep(number, file.Version, reply, form);
        // The commit has been told already; this tells that there is something to read with it.
        signals.Tell(new CaseSignal(number, file.Version, false));
    }
}
