using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>The modal in which a person keeps the details that are the same in every case.</summary>
internal static class ProfileView
{
    public const string Callback = "profile";

    /// <summary>The sections whose answers are the same in every case of a person.</summary>
    private static readonly string[] Sections = ["company", "reporter"];

    /// <summary>The questions that it asks.</summary>
    public static IEnumerable<Question> QuestionsOf(Questionnaire questionnaire) =>
        questionnaire.Sections.Where(s => Sections.Contains(s.Id)).SelectMany(s => s.Questions);

    public static JsonObject Of(Questionnaire questionnaire, IReadOnlyDictionary<string, string> known) => FormView.Modal(
        Callback,
        SlackWording.Of("slack.profile.title"),
        SlackWording.Of("slack.form.submit"),
        null,
        [
            BlockKit.Section(SlackWording.Of("slack.profile.what")),
            .. QuestionsOf(questionnaire).Select(q => FormView.Input(q.Field, q.Label, FormView.TextElement(known.GetValueOrDefault(q.Field)), q.Example is { } example ? SlackWording.Of("slack.form.example", example) : null)),
        ]);
}
