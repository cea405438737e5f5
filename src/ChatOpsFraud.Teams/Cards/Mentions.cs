using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>The one mention that the bot makes itself: of the colleague who was asked. A name cannot add another one.</summary>
internal static class Mentions
{
    /// <summary>The line that calls the colleague; mentions take effect in a TextBlock only.</summary>
    public static JsonObject Line(Colleague colleague) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = TeamsWording.Of("card.forColleague", TextOf(colleague)),
        ["wrap"] = true,
    };

    /// <summary>What makes the mention one.</summary>
    public static JsonObject Entities(Colleague colleague) => new()
    {
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = TextOf(colleague),
            ["mentioned"] = new JsonObject { ["id"] = colleague.Id, ["name"] = CardText.WithoutFormat(colleague.Name) },
        }),
    };

    private static string TextOf(Colleague colleague) => $"<at>{CardText.WithoutFormat(colleague.Name)}</at>";
}
