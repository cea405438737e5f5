using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Slack.Text;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>「@佐藤 購入時のログ情報をお願いします」: a section that is handed to a colleague by naming both.</summary>
internal sealed class HandOverWords(CaseDesk desk, PersonNames names, CaseSections sections)
{
    /// <summary>The hand-over that a message asks for; null when it asks for none.</summary>
    /// <param name="message">The message.</param>
    /// <param name="caseNumber">The case of the conversation.</param>
    /// <param name="colleague">The first person who is named.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task<HandOver?> TryReadAsync(SlackMessageEvent message, string caseNumber, string colleague, CancellationToken cancellationToken)
    {
        var text = SlackText.Decode(message.Text);
        if (!SlackWording.Of("slack.handOver.words").Split('|').Any(word => text.Contains(word, StringComparison.Ordinal))) return null;
        if (await desk.LoadAsync(caseNumber, cancellationToken).ConfigureAwait(false) is not { } file) return null;
        // The longest title that stands in the text: one may be part of another.
        var named = sections.Of(file.Case)
            .SelectMany(s => s.Names.Where(name => text.Contains(name, StringComparison.Ordinal)).Select(name => (s.Key, name.Length)))
            .OrderByDescending(s => s.Length)
            .Select(s => s.Key)
            .FirstOrDefault() ?? sections.AskedNow(file.Case);
        if (named is null) return null;
        return new HandOver(named, colleague, await names.NameOfAsync(new SlackPerson(message.Team, colleague), cancellationToken).ConfigureAwait(false));
    }
}
