using System.Globalization;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>What the bot says, as one card without buttons.</summary>
internal static class BlockCard
{
    public static JsonObject Of(IReadOnlyList<Block> blocks)
    {
        var card = new Card();
        foreach (var block in blocks) Add(card, block);
        return card.Make();
    }

    /// <summary>Adds one block to a card; documents and questions have cards of their own.</summary>
    public static void Add(Card card, Block block)
    {
        switch (block)
        {
            case SayBlock say:
                card.Text(say.Text);
                break;
            case NoticeBlock notice:
                card.Text(notice.Text, LookOf(notice.Level));
                break;
            case DecisionBlock decision:
                Add(card, decision);
                break;
            case JurisdictionBlock place:
                Add(card, place);
                break;
            case ReviewBlock review:
                Add(card, review);
                break;
        }
    }

    private static void Add(Card card, DecisionBlock decision)
    {
        card.Text(TeamsWording.Of("card.decision", decision.Title), TextLook.Title).Text(decision.Reason);
        foreach (var advice in decision.Advice)
        {
            card.Text(advice.Label, TextLook.Bold);
            foreach (var text in advice.Texts) card.Text(TeamsWording.Of("card.bullet", text));
        }
        AddCitations(card, decision.Citations);
    }

    private static void Add(Card card, JurisdictionBlock place)
    {
        card.Text(TeamsWording.Of("card.headquarters", place.Headquarters), TextLook.Title)
            .Fact(TeamsWording.Of("card.destination"), place.Destination)
            .Fact(TeamsWording.Of("card.submitTo"), place.SubmitTo);
        foreach (var remark in place.Remarks) card.Text(remark, TextLook.Warning);
        AddCitations(card, place.Citations);
    }

    private static void Add(Card card, ReviewBlock review)
    {
        foreach (var section in review.Sections)
        {
            card.Text(section.Title, TextLook.Title);
            foreach (var row in section.Rows)
            {
                var isGiven = row.State == "given";
                var label = TeamsWording.Of("card.row", row.Number.ToString(CultureInfo.InvariantCulture), row.Label);
                card.Fact(label, isGiven ? row.Value : TeamsWording.Of($"state.{row.State}"), isGiven ? TextLook.Plain : TextLook.Warning);
            }
        }
    }

    private static void AddCitations(Card card, IReadOnlyList<Core.Rules.Citation> citations)
    {
        foreach (var document in citations.GroupBy(c => c.Document, StringComparer.Ordinal))
            card.Text(TeamsWording.Of("card.citation", document.Key, string.Join(TeamsWording.Of("card.and"), document.Select(c => $"{c.Section} {c.Heading}"))), TextLook.Subtle);
    }

    public static TextLook LookOf(NoticeLevel level) => level switch
    {
        NoticeLevel.Error => TextLook.Error,
        NoticeLevel.Warn => TextLook.Warning,
        _ => TextLook.Plain,
    };
}
