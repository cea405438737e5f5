using System.Globalization;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Teams.Outgoing;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>A question with its answers as buttons or inputs. Whatever the card offers can also be typed as a message.</summary>
internal static class QuestionCard
{
    private const string WhyId = "why";
    private const int LongestButton = 30;
    private const int MostButtons = 6;

    /// <summary>The card.</summary>
    /// <param name="ask">What is asked; with what is to be said of the answer before and what was typed, when the card is shown again.</param>
    /// <param name="isShared">True in a group: a section can be handed to a colleague there.</param>
    /// <param name="stamp">What its buttons bring back.</param>
    public static JsonObject Of(TeamsContent.Ask ask, bool isShared, CardStamp stamp)
    {
        var question = ask.Question;
        var buttons = new CardButtons(stamp, CardPlace.Question);
        var room = new CardRoom(CardRoom.Usual);
        var card = new Card();
        foreach (var notice in ask.Notices) BlockCard.Add(card, notice);
        if (ask.Progress is { } progress) card.Text(TeamsWording.Of("card.progress", Number(progress.Answered), Number(progress.Asked)), TextLook.Subtle);
        AddHead(card, question);
        var current = room.Take(question.Current);
        if (current is { Length: > 0 }) card.Fact(TeamsWording.Of("card.current"), current);
        else if (question.Current is { Length: > 0 }) card.Text(TeamsWording.Of("card.currentTooLong"), TextLook.Subtle);
        if (AreButtons(question)) card.Actions(question.Choices.Select(c => buttons.Choose(question.Field, c.Value, c.Label)));
        if (NeedsInputs(question))
            card.AddAll(FieldInputs.Of(WithoutButtons(question), CardInputs.Text, room.Take(ask.Typed))).Actions([buttons.Send(question.Field)]);
        return card.Actions(Ways(question, isShared, buttons)).Text(question.Why ?? "", TextLook.Subtle, WhyId).Make();
    }

    private static void AddHead(Card card, QuestionBlock question)
    {
        card.Text(TeamsWording.Of("card.label", question.Label, TeamsWording.Of(question.Required ? "card.required" : "card.optional")), TextLook.Title)
            .Text(question.Text);
        if (question.Example is { } example) card.Text(TeamsWording.Of("card.example", example), TextLook.Subtle);
        if (question.Hint is { } hint) card.Text(hint, TextLook.Subtle);
    }

    private static IEnumerable<JsonObject> Ways(QuestionBlock question, bool isShared, CardButtons buttons)
    {
        foreach (var word in question.Actions) yield return buttons.Say(word, question.Field);
        if (question.Section is { } section)
        {
            yield return buttons.OfSection(CardAction.OpenForm, TeamsWording.Of("button.form"), section);
            if (isShared) yield return buttons.OfSection(CardAction.OpenHandOver, TeamsWording.Of("button.handOver"), section);
        }
        if (question.Why is not null)
            yield return new JsonObject { ["type"] = "Action.ToggleVisibility", ["title"] = TeamsWording.Of("button.why"), ["targetElements"] = new JsonArray(WhyId) };
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    // A long list of choices, or long titles, are a list to pick from.
    private static bool AreButtons(QuestionBlock question) =>
        question.Choices.Count is > 0 and <= MostButtons && question.Choices.All(c => c.Label.Length <= LongestButton);

    private static bool NeedsInputs(QuestionBlock question) =>
        !AreButtons(question) || question.FreeText || question.Kind is not (FieldKind.YesNo or FieldKind.Choice);

    private static QuestionBlock WithoutButtons(QuestionBlock question) => AreButtons(question) ? question with { Choices = [] } : question;
}
