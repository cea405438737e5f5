using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>What the bot is for, said once where it is installed.</summary>
internal static class WelcomeCard
{
    public static JsonObject Of(bool isPersonal, CardStamp stamp) => new Card()
        .Text(TeamsWording.Of("welcome.title"), TextLook.Title)
        .Text(TeamsWording.Of(isPersonal ? "welcome.personal" : "welcome.shared"))
        .Actions([new CardButtons(stamp, CardPlace.Other).Of(CardAction.Begin, TeamsWording.Of("button.begin"))])
        .Make();
}
