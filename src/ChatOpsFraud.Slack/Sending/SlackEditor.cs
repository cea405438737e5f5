using System.Security.Cryptography;
using System.Text;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.Blocks;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Storage.Outgoing;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>Edits what is there already: answered questions, and the status message. It may come later than the next question.</summary>
internal sealed class SlackEditor(MessagePoster poster, DirectMessages direct, PostedMessages posted, CaseDesk desk, TimeProvider clock) : IOutgoingChannel
{
    public string Channel => SlackErrand.Edits;

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (SlackErrand.Read(message.Payload!.Value.Span) is not { } errand) return new SendOutcome.GivenUp("damaged");
        var (channel, failed) = await direct.ChannelOfAsync(errand.Place, cancellationToken).ConfigureAwait(false);
        if (channel is null) return SlackOutcome.Of(failed!)!;
        return errand switch
        {
            CloseQuestions close => await CloseAsync(message, close, channel, cancellationToken).ConfigureAwait(false),
            RefreshStatus refresh => await RefreshAsync(message, refresh.Place, channel, cancellationToken).ConfigureAwait(false),
            _ => new SendOutcome.GivenUp("unknownErrand"),
        };
    }

    private async Task<SendOutcome> CloseAsync(OutgoingMessage message, CloseQuestions close, string channel, CancellationToken cancellationToken)
    {
        var log = await posted.ReadAsync(message.CaseNumber, cancellationToken).ConfigureAwait(false);
        foreach (var taken in close.Taken)
        {
            // An edit may come late: a question that was asked again meanwhile is open and stays so.
            if (log.Questions.FirstOrDefault(q => q.Field == taken.Field && q.Channel == channel && q.Number < message.Number) is not { } question) continue;
            var result = await poster.EditAsync(close.Place.Team, channel, question.Ts, AnsweredQuestion.Of(message.CaseNumber, taken), cancellationToken).ConfigureAwait(false);
            // A message that somebody deleted needs no edit.
            if (result is not SlackResult.Refused && SlackOutcome.Of(result) is { } trouble) return trouble;
        }
        return new SendOutcome.Sent();
    }

    private async Task<SendOutcome> RefreshAsync(OutgoingMessage message, SlackPlace place, string channel, CancellationToken cancellationToken)
    {
        if (await desk.LoadAsync(message.CaseNumber, cancellationToken).ConfigureAwait(false) is not { } file) return new SendOutcome.Sent();
        var status = Dialogue.Status(desk.RuleBookOf(file.Case), file.Case, JapanTime.Of(clock.GetUtcNow()));
        var away = file.Case.HandedOver.Values.OrderBy(h => h.At).Select(h => h.Section).ToList();
        var card = StatusCard.Of(status, away, file.Case.Stage is CaseStage.Closed or CaseStage.Cancelled);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(card.Blocks.ToJsonString())));
        var log = await posted.ReadAsync(message.CaseNumber, cancellationToken).ConfigureAwait(false);
        if (log.Status is { } there && there.Channel == channel)
        {
            if (there.Hash == hash) return new SendOutcome.Sent();
            var edit = await poster.EditAsync(place.Team, channel, there.Ts, card, cancellationToken).ConfigureAwait(false);
            if (edit is SlackResult.Done) return await RememberAsync(message.CaseNumber, there with { Hash = hash }, cancellationToken).ConfigureAwait(false);
            if (edit is not SlackResult.Refused { Error: "message_not_found" or "cant_update_message" or "edit_window_closed" }) return SlackOutcome.Of(edit)!;
        }
        var key = $"{message.CaseNumber}/status/{message.Number}";
        var result = await poster.PostAsync(place, channel, card, key, message.Attempt > 1, () => { }, cancellationToken).ConfigureAwait(false);
        return result is SlackResult.Done done
            ? await RememberAsync(message.CaseNumber, new PostedStatus(channel, done.Body.Text("ts") ?? "", hash), cancellationToken).ConfigureAwait(false)
            : SlackOutcome.Of(result)!;
    }

    private async Task<SendOutcome> RememberAsync(string caseNumber, PostedStatus status, CancellationToken cancellationToken)
    {
        await posted.ChangeAsync(caseNumber, log => log with { Status = status }, cancellationToken).ConfigureAwait(false);
        return new SendOutcome.Sent();
    }
}
