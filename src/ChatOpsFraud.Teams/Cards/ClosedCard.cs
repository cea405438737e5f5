using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>The short form that takes the place of an answered card: what was answered, and by whom.</summary>
internal static class ClosedCard
{
    private const int MostAnswers = 20;
    private const int LongestAnswer = 200;

    public static JsonObject Of(IReadOnlyList<TakenAnswer> taken, string actor)
    {
        var card = new Card();
        foreach (var answer in taken.Take(MostAnswers))
            card.Fact(TeamsWording.Of("card.answer", answer.Label), Short(answer.Display), answer.IsGiven ? TextLook.Plain : TextLook.Warning);
        if (taken.Count > MostAnswers) card.Text(TeamsWording.Of("card.moreAnswers", $"{taken.Count - MostAnswers}"), TextLook.Subtle);
        return card.Text(taken.Count == 0 ? TeamsWording.Of("card.movedOn") : TeamsWording.Of("card.answeredBy", actor), TextLook.Subtle).Make();
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestAnswer ? line : TeamsWording.Of("card.andMore", CardText.Lines(line, LongestAnswer).First());
    }
}
