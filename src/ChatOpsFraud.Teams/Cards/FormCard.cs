using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>A section as a form: filled in with what is known, or with what the person typed when something could not be read.</summary>
internal static class FormCard
{
    // Beside the values, labels and examples of the longest section need their room.
    private const int RoomForValues = 3_000;

    /// <summary>The card.</summary>
    /// <param name="form">The section.</param>
    /// <param name="typed">What was typed, by field; it stands before what is known.</param>
    /// <param name="errors">What could not be read, by field.</param>
    /// <param name="notices">What else is to be said.</param>
    /// <param name="colleague">Who was asked to fill it in; null for whoever is there.</param>
    /// <param name="stamp">What its buttons bring back.</param>
    public static JsonObject Of(
        SectionForm form,
        IReadOnlyDictionary<string, string> typed,
        IReadOnlyDictionary<string, string> errors,
        IReadOnlyList<Block> notices,
        Colleague? colleague,
        CardStamp stamp)
    {
        var buttons = new CardButtons(stamp, colleague is null ? CardPlace.Question : CardPlace.HandedForm);
        var room = new CardRoom(RoomForValues);
        var card = new Card();
        if (colleague is not null) card.Add(Mentions.Line(colleague));
        card.Text(form.Title, TextLook.Title);
        foreach (var notice in notices) BlockCard.Add(card, notice);
        foreach (var field in form.Fields)
        {
            if (errors.TryGetValue(field.Field, out var error)) card.Text(error, TextLook.Error);
            var standing = typed.GetValueOrDefault(field.Field) ?? field.Current;
            var value = room.Take(standing);
            if (standing is { Length: > 0 } && value is null) card.Text(TeamsWording.Of("card.currentTooLong"), TextLook.Subtle);
            // Beside the field and not inside it, where it would vanish with the first letter.
            if (field.Choices.Count == 0 && string.IsNullOrEmpty(value) && AdviceOf(field) is { Length: > 0 } advice) card.Text(advice, TextLook.Subtle);
            card.AddAll(FieldInputs.Of(field, CardInputs.FieldPrefix + field.Field, value));
        }
        card.Text(TeamsWording.Of("card.formHint"), TextLook.Subtle)
            .Actions([buttons.OfSection(CardAction.Form, TeamsWording.Of("button.send"), form.Section, withInputs: true), .. Back(form.Section, colleague, buttons)]);
        var made = card.Make();
        if (colleague is not null) made["msteams"] = Mentions.Entities(colleague);
        return made;
    }

    private static string AdviceOf(QuestionBlock field) =>
        string.Join('\n', new[] { field.Hint, field.Example is { } example ? TeamsWording.Of("card.example", example) : null }.OfType<string>());

    private static IEnumerable<JsonObject> Back(string section, Colleague? colleague, CardButtons buttons) =>
        colleague is null ? [] : [buttons.OfSection(CardAction.TakeBack, TeamsWording.Of("button.takeBack"), section)];
}
