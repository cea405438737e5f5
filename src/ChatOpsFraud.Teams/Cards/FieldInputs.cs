using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>The inputs of one field: a picker where it helps, and always words, because people know 昨日の夕方 and not a time.</summary>
internal static class FieldInputs
{
    private const int LongestText = 4_000;

    /// <summary>The inputs, without the label; their ids begin with <paramref name="name"/>.</summary>
    /// <param name="question">The field.</param>
    /// <param name="name">Beginning of the ids.</param>
    /// <param name="value">What stands in it: what the person typed, or the present answer; null for nothing.</param>
    public static IEnumerable<JsonObject> Of(QuestionBlock question, string name, string? value)
    {
        if (question.Choices.Count > 0)
        {
            var picked = question.Choices.FirstOrDefault(c => c.Label == value || c.Value == value);
            yield return Choices(question, name + CardInputs.Picked, picked?.Value);
            if (question.FreeText) yield return Words(question, name, picked is null ? value : null, TeamsWording.Of("input.other"));
            yield break;
        }
        if (question.Kind is FieldKind.Date or FieldKind.DateTime)
        {
            yield return Labelled("Input.Date", name + CardInputs.Day, TeamsWording.Of("input.day"));
            if (question.Kind == FieldKind.DateTime) yield return Labelled("Input.Time", name + CardInputs.Time, TeamsWording.Of("input.time"));
            yield return Words(question, name, value, TeamsWording.Of("input.words"));
            yield break;
        }
        yield return Words(question, name, value, null);
    }

    private static JsonObject Choices(QuestionBlock question, string id, string? picked)
    {
        var input = Labelled("Input.ChoiceSet", id, question.Label);
        input["choices"] = new JsonArray([.. question.Choices.Select(c => new JsonObject { ["title"] = CardText.WithoutFormat(c.Label), ["value"] = c.Value })]);
        input["style"] = question.Choices.Count > 4 ? "compact" : "expanded";
        input["wrap"] = true;
        if (picked is not null) input["value"] = picked;
        return input;
    }

    private static JsonObject Words(QuestionBlock question, string id, string? value, string? label)
    {
        var input = Labelled("Input.Text", id, label ?? question.Label);
        input["maxLength"] = LongestText;
        if (question.Kind == FieldKind.LongText) input["isMultiline"] = true;
        if (StyleOf(question.Kind) is { } style) input["style"] = style;
        if (!string.IsNullOrEmpty(value)) input["value"] = CardText.AsTyped(value);
        return input;
    }

    private static JsonObject Labelled(string type, string id, string label) => new() { ["type"] = type, ["id"] = id, ["label"] = CardText.Safe(label) };

    private static string? StyleOf(FieldKind kind) => kind switch
    {
        FieldKind.Email => "Email",
        FieldKind.Phone => "Tel",
        _ => null,
    };
}
