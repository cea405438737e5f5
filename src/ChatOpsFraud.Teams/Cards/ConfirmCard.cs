using System.Globalization;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>Below the review: issue the documents, or pick a row and correct it.</summary>
internal static class ConfirmCard
{
    private const int MostRows = 120;

    public static JsonObject Of(IReadOnlyList<ReviewRow> rows, CardStamp stamp)
    {
        var buttons = new CardButtons(stamp, CardPlace.Question);
        var card = new Card()
            .Text(TeamsWording.Of("card.confirmTitle"), TextLook.Title)
            .Text(TeamsWording.Of("card.confirm"))
            .Actions([buttons.Say(CommandKind.Issue), buttons.Say(CommandKind.Pause)]);
        if (rows.Count == 0) return card.Make();
        var pick = new JsonObject
        {
            ["type"] = "Input.ChoiceSet",
            ["id"] = CardInputs.Pick,
            ["label"] = TeamsWording.Of("input.correct"),
            ["style"] = "compact",
            ["wrap"] = true,
            ["choices"] = new JsonArray([.. rows.Take(MostRows).Select(Choice)]),
        };
        return card.Add(pick).Actions([buttons.Of(CardAction.Correct, CommandReader.WordOf(CommandKind.Correct), withInputs: true)]).Make();
    }

    private static JsonObject Choice(ReviewRow row)
    {
        var number = row.Number.ToString(CultureInfo.InvariantCulture);
        return new JsonObject { ["title"] = CardText.WithoutFormat(TeamsWording.Of("card.row", number, row.Label)), ["value"] = number };
    }
}
