using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>Asks which colleague fills a section in.</summary>
internal static class HandOverCard
{
    public static JsonObject Of(string title, string section, IReadOnlyList<Colleague> colleagues, CardStamp stamp)
    {
        var buttons = new CardButtons(stamp, CardPlace.Question);
        var pick = new JsonObject
        {
            ["type"] = "Input.ChoiceSet",
            ["id"] = CardInputs.Colleague,
            ["label"] = TeamsWording.Of("input.colleague"),
            ["style"] = "compact",
            ["wrap"] = true,
            ["choices"] = new JsonArray([.. colleagues.Select(c => new JsonObject { ["title"] = CardText.WithoutFormat(c.Name), ["value"] = c.Id })]),
        };
        return new Card()
            .Text(TeamsWording.Of("card.handOver", title), TextLook.Title)
            .Add(pick)
            .Actions([buttons.OfSection(CardAction.HandOver, TeamsWording.Of("button.handOverNow"), section, withInputs: true), buttons.OfSection(CardAction.OpenForm, TeamsWording.Of("button.formInstead"), section)])
            .Make();
    }
}
