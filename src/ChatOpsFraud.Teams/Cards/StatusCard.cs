using System.Globalization;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>The one card of a case that is kept up to date: where it stands, and what can be done at any time.</summary>
internal static class StatusCard
{
    private const int MostLabels = 12;

    public static JsonObject Of(CaseStatus status, CardStamp stamp)
    {
        var buttons = new CardButtons(stamp, CardPlace.Status);
        var card = new Card()
            .Text(TeamsWording.Of("status.title", stamp.CaseNumber), TextLook.Title)
            .Fact(TeamsWording.Of("status.stage"), status.Stage)
            .Fact(TeamsWording.Of("status.progress"), TeamsWording.Of("status.of", Number(status.Answered), Number(status.Asked)));
        if (status.Outcome is { } outcome) card.Fact(TeamsWording.Of("status.outcome"), outcome);
        if (status.Headquarters is { } headquarters) card.Fact(TeamsWording.Of("status.headquarters"), headquarters);
        if (status.Missing.Count > 0) card.Fact(TeamsWording.Of("status.missing"), Labels(status.Missing), TextLook.Warning);
        if (status.MissingLater.Count > 0) card.Fact(TeamsWording.Of("status.missingLater"), Labels(status.MissingLater));
        if (status.Waiting.Count > 0) card.Fact(TeamsWording.Of("status.waiting"), Labels(status.Waiting));
        if (status.Edition > 0) card.Fact(TeamsWording.Of("status.edition"), TeamsWording.Of("status.editionOf", Number(status.Edition)));
        return card.Text(status.NextStep, TextLook.Bold)
            .Actions([buttons.Say(CommandKind.Review), buttons.Say(CommandKind.Pause), buttons.Say(CommandKind.CallColleague), buttons.Say(CommandKind.Help)])
            .Make();
    }

    private static string Labels(IReadOnlyList<string> labels) => labels.Count <= MostLabels
        ? string.Join(TeamsWording.Of("card.comma"), labels)
        : TeamsWording.Of("card.othersToo", string.Join(TeamsWording.Of("card.comma"), labels.Take(MostLabels)), Number(labels.Count - MostLabels));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
