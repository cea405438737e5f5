using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Fields.Cards;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Slack.Blocks;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>Takes the details that a person keeps for every case. Only what can be read as its field is kept.</summary>
internal sealed class Profiles(PersonRecords people, IRuleBooks books, HomePages home, TimeProvider clock)
{
    public async Task<SlackAnswer> TakeAsync(SlackPerson person, IReadOnlyDictionary<string, string> typed, CancellationToken cancellationToken)
    {
        var now = JapanTime.Of(clock.GetUtcNow());
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        var errors = new List<(string, string)>();
        foreach (var question in ProfileView.QuestionsOf(books.Current.Questionnaire))
        {
            if (!typed.TryGetValue(question.Field, out var text)) continue;
            var clean = CardNumbers.CutOut(WellFormed.Of(text)).Text;
            var read = FieldReader.Read(question.Kind, clean, now);
            if (read.IsRead) kept[question.Field] = clean;
            else errors.Add((question.Field, read.Unread!.Reason.Text + (read.Unread.Hint?.Text ?? "")));
        }
        if (errors.Count > 0) return SlackAnswer.Errors(errors);
        await people.KeepProfileAsync(person, kept, cancellationToken).ConfigureAwait(false);
        home.Refresh(person);
        return SlackAnswer.Taken;
    }
}
