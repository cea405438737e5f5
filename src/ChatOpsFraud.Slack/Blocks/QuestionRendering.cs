using System.Globalization;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>A question: label, example, question, then the buttons. Typed text is taken as well.</summary>
internal static class QuestionRendering
{
    private const int MostValue = 600;
    private const int MostPlaceholder = 150;

    public static IEnumerable<JsonObject> Of(string caseNumber, QuestionBlock question)
    {
        foreach (var block in Words(question).Blocks()) yield return block;
        if (question.Hint is { } hint) yield return BlockKit.Context(hint);
        foreach (var row in question.Choices.Chunk(BlockKit.MostButtons).Select((choices, index) => (choices, index)))
            yield return BlockKit.Actions(row.choices.Select((choice, i) => Choice(caseNumber, question, choice, (row.index * BlockKit.MostButtons) + i)))!;
        if (Picker(caseNumber, question) is { } picker) yield return picker;
        if (BlockKit.Actions(Ways(caseNumber, question)) is { } ways) yield return ways;
    }

    private static RichText Words(QuestionBlock question)
    {
        var text = new RichText().Bold(question.Label).Add(SlackWording.Of(question.Required ? "slack.question.required" : "slack.question.optional"));
        text.Line().Add(question.Text);
        if (question.Example is { } example) text.Line().Add(SlackWording.Of("slack.question.example", example));
        if (question.Current is { Length: > 0 } current) text.Line().Add(SlackWording.Of("slack.question.current", current));
        return text;
    }

    // A value may be longer than a button takes: then its number says it, as it would when typed.
    private static JsonObject Choice(string caseNumber, QuestionBlock question, ChoiceOption choice, int index) => BlockKit.Button(
        choice.Label,
        $"choose:{index}",
        new ButtonValue(caseNumber, question.Field, choice.Value.Length <= MostValue ? choice.Value : (index + 1).ToString(CultureInfo.InvariantCulture)));

    // A day is one choice. Day and time are two, and the first must not count alone: they are chosen in a modal.
    private static JsonObject? Picker(string caseNumber, QuestionBlock question) => question.Kind is not FieldKind.Date ? null : BlockKit.Actions(
        [new JsonObject { ["type"] = "datepicker", ["action_id"] = "pick:day", ["placeholder"] = BlockKit.Plain(SlackWording.Of("slack.question.pickDay"), MostPlaceholder) }],
        PickerId(caseNumber, question.Field));

    // Pickers have no value of their own: the row tells the case and the field.
    private static string PickerId(string caseNumber, string field) => $"pick|{caseNumber}|{field}";

    private static IEnumerable<JsonObject> Ways(string caseNumber, QuestionBlock question)
    {
        if (question is { Kind: FieldKind.DateTime, Section: { } timed })
            yield return BlockKit.Button(SlackWording.Of("slack.button.moment"), "moment", new ButtonValue(caseNumber, question.Field, Section: timed));
        if (question.Section is { } section)
            yield return BlockKit.Button(SlackWording.Of("slack.button.form"), "form", new ButtonValue(caseNumber, question.Field, Section: section));
        foreach (var (word, index) in question.Actions.Select((w, i) => (w, i))) yield return CommandButtons.Of(caseNumber, question.Field, word, index);
        if (question.Section is { } handed)
            yield return BlockKit.Button(SlackWording.Of("slack.button.handOver"), "ask", new ButtonValue(caseNumber, question.Field, Section: handed));
        if (question.Why is not null) yield return CommandButtons.Word(caseNumber, CommandKind.Why);
    }
}
