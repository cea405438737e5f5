using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>判定 and 提出先, with what to do and why.</summary>
internal static class DecisionRendering
{
    public static IEnumerable<JsonObject> Of(DecisionBlock decision)
    {
        var text = new RichText().Bold(SlackWording.Of("slack.decision.title", decision.Title)).Line().Add(decision.Reason);
        foreach (var advice in decision.Advice)
        {
            text.Line().Line().Bold(advice.Label);
            foreach (var sentence in advice.Texts) text.Line().Add(SlackWording.Of("slack.bullet", sentence));
        }
        return text.Blocks().Concat(Citations(decision.Citations));
    }

    public static IEnumerable<JsonObject> Of(JurisdictionBlock place)
    {
        var text = new RichText().Bold(SlackWording.Of("slack.place.headquarters", place.Headquarters))
            .Line().Add(SlackWording.Of("slack.place.destination", place.Destination))
            .Line().Add(SlackWording.Of("slack.place.submitTo", place.SubmitTo))
            .Line().Add(place.Reason);
        foreach (var remark in place.Remarks) text.Line().Add(remark);
        return text.Blocks().Concat(Citations(place.Citations));
    }

    private static IEnumerable<JsonObject> Citations(IReadOnlyList<Citation> citations) => citations
        .GroupBy(c => c.Document)
        .Select(d => BlockKit.Context(SlackWording.Of("slack.decision.citation", d.Key, string.Join(SlackWording.Of("slack.and"), d.Select(c => $"{c.Section} {c.Heading}")))));
}
