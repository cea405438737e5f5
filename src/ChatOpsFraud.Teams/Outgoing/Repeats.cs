using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Teams.Cards;
using ChatOpsFraud.Teams.Incoming;

namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>What could not be read comes back in the same card, with the reason and with what was typed.</summary>
internal static class Repeats
{
    /// <summary>The card to show again; null when the conversation goes on.</summary>
    public static TeamsContent? Of(Reply reply, Func<string, SectionForm?> formOf, CardPress press) => press.Kind switch
    {
        CardAction.Form => OfForm(reply, formOf, press),
        CardAction.Type or CardAction.Choose when press.Place == CardPlace.Question => OfQuestion(reply, press),
        _ => null,
    };

    private static TeamsContent.Form? OfForm(Reply reply, Func<string, SectionForm?> formOf, CardPress press)
    {
        var errors = reply.Blocks.OfType<NoticeBlock>()
            .Where(n => n.Field is not null)
            .DistinctBy(n => n.Field)
            .ToDictionary(n => n.Field!, n => n.Text, StringComparer.Ordinal);
        if (errors.Count == 0 || formOf(press.Section!) is not { } form) return null;
        var typed = press.Values.Where(v => errors.ContainsKey(v.Key)).ToDictionary(StringComparer.Ordinal);
        return new TeamsContent.Form(form, typed, errors, Notices(reply), press.Place == CardPlace.HandedForm ? press.Colleague : null);
    }

    // Who typed a word such as 確認 into the field wants to see something, and not the same question again.
    private static TeamsContent.Ask? OfQuestion(Reply reply, CardPress press) =>
        reply.Question is { } question
        && question.Field == press.Field
        && reply.Taken.All(t => t.Field != press.Field)
        && reply.Blocks.All(b => b is SayBlock or NoticeBlock or QuestionBlock)
        && reply.Blocks.OfType<NoticeBlock>().Any(n => n.Level != NoticeLevel.Info)
            ? new TeamsContent.Ask(question, Notices(reply), press.Typed)
            : null;

    private static List<Block> Notices(Reply reply) => [.. reply.Blocks.Where(b => b is SayBlock or NoticeBlock { Field: null })];
}
