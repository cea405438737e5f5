using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>Turns a reply into messages of Slack.</summary>
internal static class ReplyRenderer
{
    private const int MostFallback = 300;

    /// <summary>
    /// The messages of a reply, in order. The question stands alone in the last one: when it is answered, the answer takes its place, and
    /// what was said beside it must stay.
    /// </summary>
    /// <param name="caseNumber">事案番号.</param>
    /// <param name="blocks">The blocks of the reply.</param>
    /// <param name="expects">What the bot waits for.</param>
    public static IReadOnlyList<SlackMessage> Render(string caseNumber, IReadOnlyList<Block> blocks, Expects expects)
    {
        var question = blocks.OfType<QuestionBlock>().LastOrDefault();
        List<Block> beside = [.. blocks.Where(b => b != question)];
        List<JsonObject> said = [.. beside.SelectMany(block => Of(caseNumber, block))];
        if (expects == Expects.Confirm) said.Add(Confirmation(caseNumber));
        return
        [
            .. said.Count > 0 ? SlackMessage.Split(Fallback(beside), said) : [],
            .. question is not null ? SlackMessage.Split(Fallback([question]), Of(caseNumber, question)) : [],
        ];
    }

    private static IEnumerable<JsonObject> Of(string caseNumber, Block block) => block switch
    {
        SayBlock say => new RichText().Add(say.Text).Blocks(),
        NoticeBlock notice => new RichText().Bold(SlackWording.Of($"slack.notice.{notice.Level}")).Add(notice.Text).Blocks(),
        DecisionBlock decision => DecisionRendering.Of(decision),
        JurisdictionBlock place => DecisionRendering.Of(place),
        ReviewBlock review => ReviewRendering.Of(caseNumber, review),
        QuestionBlock question => QuestionRendering.Of(caseNumber, question),
        _ => [],
    };

    private static JsonObject Confirmation(string caseNumber) => BlockKit.Actions(
    [
        CommandButtons.Issue(caseNumber),
        CommandButtons.HandOver(caseNumber),
    ])!;

    private static string Fallback(IReadOnlyList<Block> blocks)
    {
        var text = blocks.OfType<QuestionBlock>().LastOrDefault() is { } question
            ? SlackWording.Of("slack.fallback.question", question.Label, question.Text)
            : blocks.OfType<NoticeBlock>().FirstOrDefault()?.Text ?? blocks.OfType<SayBlock>().FirstOrDefault()?.Text ?? SlackWording.Of("slack.fallback.other");
        return SlackText.Escape(SlackText.Cut(text, MostFallback));
    }
}
