using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.Blocks;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Outgoing;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>Sends what must come in order: replies, documents, requests to colleagues, notices to the leads.</summary>
internal sealed class SlackSender(MessagePoster poster, DirectMessages direct, PostedMessages posted, PostFlights flights, DocumentSharer documents, SlackApi api) : IOutgoingChannel
{
    public string Channel => SlackErrand.Main;

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        if (SlackErrand.Read(message.Payload!.Value.Span) is not { } errand) return new SendOutcome.GivenUp("damaged");
        var target = TargetOf(errand);
        var (channel, failed) = await direct.ChannelOfAsync(target, cancellationToken).ConfigureAwait(false);
        if (channel is null) return SlackOutcome.Of(failed!)!;
        return errand switch
        {
            PostReply reply => await PostAsync(message, reply, channel, cancellationToken).ConfigureAwait(false),
            ShareDocuments share => await documents.ShareAsync(message, share, channel, cancellationToken).ConfigureAwait(false),
            AskColleague ask => await PostAsync(message, target, channel, [HandOverView.Request(message.CaseNumber, ask.Form, ask.By, ask.Place)], cancellationToken).ConfigureAwait(false),
            TellLeads tell => await TellAsync(message, tell, target, channel, cancellationToken).ConfigureAwait(false),
            _ => new SendOutcome.GivenUp("unknownErrand"),
        };
    }

    private static SlackPlace TargetOf(SlackErrand errand) => errand switch
    {
        AskColleague ask => SlackPlace.Direct(ask.Place.Team, ask.To),
        TellLeads tell => new SlackPlace(tell.Place.Team, tell.Channel, null, null),
        _ => errand.Place,
    };

    private async Task<SendOutcome> PostAsync(OutgoingMessage message, PostReply reply, string channel, CancellationToken cancellationToken)
    {
        var field = reply.IsAside ? null : reply.Blocks.OfType<QuestionBlock>().LastOrDefault()?.Field ?? "";
        var before = await posted.ReadAsync(message.CaseNumber, cancellationToken).ConfigureAwait(false);
        var messages = ReplyRenderer.Render(message.CaseNumber, reply.Blocks, reply.Expects);
        var outcome = await PostAsync(message, reply.Place, channel, messages, cancellationToken, field).ConfigureAwait(false);
        // Asked again: the buttons of the old message would only confuse. It is no harm when this does not work.
        if (outcome is SendOutcome.Sent && field is { Length: > 0 } && before.Questions.FirstOrDefault(q => q.Field == field && q.Channel == channel) is { } old)
            await poster.EditAsync(reply.Place.Team, channel, old.Ts, AnsweredQuestion.Moved(), cancellationToken).ConfigureAwait(false);
        return outcome;
    }

    // Every part is remembered as soon as it is there, so that an attempt goes on where the last one ended.
    private async Task<SendOutcome> PostAsync(
        OutgoingMessage message, SlackPlace place, string channel, IReadOnlyList<SlackMessage> messages, CancellationToken cancellationToken, string? field = null)
    {
        var log = await posted.ReadAsync(message.CaseNumber, cancellationToken).ConfigureAwait(false);
        try
        {
            return await PostPartsAsync(message, place, channel, messages, log, field, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            flights.End(message.CaseNumber);
        }
    }

    private async Task<SendOutcome> PostPartsAsync(
        OutgoingMessage message, SlackPlace place, string channel, IReadOnlyList<SlackMessage> messages, PostedLog log, string? field, CancellationToken cancellationToken)
    {
        for (var part = 0; part < messages.Count; part++)
        {
            if (log.Has(message.Number, part)) continue;
            var key = $"{message.CaseNumber}/{message.Number}/{part}";
            var result = await poster.PostAsync(place, channel, messages[part], key, message.Attempt > 1, () => flights.Begin(message.CaseNumber), cancellationToken).ConfigureAwait(false);
            if (SlackOutcome.Of(result) is { } trouble) return trouble;
            var ts = ((SlackResult.Done)result).Body.Text("ts") ?? "";
            var question = part == messages.Count - 1 && field is not null && ts.Length > 0 ? new PostedQuestion(field, channel, ts, message.Number) : null;
            var (number, at) = (message.Number, part);
            log = await posted.ChangeAsync(message.CaseNumber, l => question is null ? l.With(number, at) : l.With(number, at).With(question), cancellationToken).ConfigureAwait(false);
        }
        return new SendOutcome.Sent();
    }

    private async Task<SendOutcome> TellAsync(OutgoingMessage message, TellLeads tell, SlackPlace target, string channel, CancellationToken cancellationToken)
    {
        // Direct messages open for nobody else, so only a thread has an address.
        var link = tell.Place.Thread is null
            ? null
            : await api.CallAsync(tell.Place.Team, "chat.getPermalink", [("channel", tell.Place.Channel), ("message_ts", tell.Place.Thread)], cancellationToken).ConfigureAwait(false);
        var notice = LeadsNotice.Of(message.CaseNumber, tell.Code, tell.Edition, tell.Headquarters, (link as SlackResult.Done)?.Body.Text("permalink"));
        return await PostAsync(message, target, channel, [notice], cancellationToken).ConfigureAwait(false);
    }
}
