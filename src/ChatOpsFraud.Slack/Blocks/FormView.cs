using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>
/// A section as a modal. An empty field leaves its answer as it is. While somebody types, Slack tells us, so that a modal closed by
/// mistake loses nothing.
/// </summary>
internal static class FormView
{
    public const string Callback = "form";

    /// <summary>Action of the text of a field.</summary>
    public const string TextAction = "text";

    /// <summary>Action of the picker of a field; its block is the field with this behind it.</summary>
    public const string PickSuffix = "#pick";

    private const int MostText = 3000;
    private const int MostTitle = 24;
    private const int MostHint = 2000;
    private const int MostRadio = 10;

    // A modal takes 100 blocks; what does not fit is asked one by one.
    private const int MostFields = 98;

    /// <summary>The modal.</summary>
    /// <param name="form">The section.</param>
    /// <param name="carried">What the modal carries along.</param>
    /// <param name="draft">What was typed into it before and not sent, by field.</param>
    public static JsonObject Of(SectionForm form, ButtonValue carried, IReadOnlyDictionary<string, string> draft) => Modal(
        Callback,
        form.Title,
        SlackWording.Of("slack.form.submit"),
        carried,
        [
            BlockKit.Context(SlackWording.Of("slack.form.hint")),
            .. form.Fields.SelectMany(field => Field(field, draft.GetValueOrDefault(field.Field) ?? field.Current)).Take(MostFields),
        ]);

    /// <summary>A modal with a title, a button to send it and what it carries.</summary>
    public static JsonObject Modal(string callback, string title, string submit, ButtonValue? carried, IEnumerable<JsonObject> blocks)
    {
        var view = new JsonObject
        {
            ["type"] = "modal",
            ["callback_id"] = callback,
            ["title"] = BlockKit.Plain(title, MostTitle),
            ["submit"] = BlockKit.Plain(submit, MostTitle),
            ["close"] = BlockKit.Plain(SlackWording.Of("slack.form.close"), MostTitle),
            ["blocks"] = new JsonArray([.. blocks]),
            ["notify_on_close"] = true,
        };
        if (carried is not null) view["private_metadata"] = carried.Write();
        return view;
    }

    /// <summary>An input of a modal.</summary>
    public static JsonObject Input(string blockId, string label, JsonObject element, string? hint = null, bool isOptional = true, bool tells = false)
    {
        var input = new JsonObject
        {
            ["type"] = "input",
            ["block_id"] = blockId,
            ["label"] = BlockKit.Plain(label, MostHint),
            ["element"] = element,
            ["optional"] = isOptional,
        };
        if (hint is { Length: > 0 }) input["hint"] = BlockKit.Plain(hint, MostHint);
        if (tells) input["dispatch_action"] = true;
        return input;
    }

    /// <summary>A field for text.</summary>
    public static JsonObject TextElement(string? current, bool isLong = false, bool tells = false)
    {
        var element = new JsonObject { ["type"] = "plain_text_input", ["action_id"] = TextAction, ["multiline"] = isLong, ["max_length"] = MostText };
        if (current is { Length: > 0 }) element["initial_value"] = SlackText.Cut(current, MostText);
        if (tells) element["dispatch_action_config"] = new JsonObject { ["trigger_actions_on"] = new JsonArray("on_character_entered") };
        return element;
    }

    private static IEnumerable<JsonObject> Field(QuestionBlock field, string? current)
    {
        if (field.Choices.Count is > 0 and <= MostRadio && !field.FreeText)
        {
            yield return Input(field.Field, field.Label, Radio(field, current), field.Hint, tells: true);
            yield break;
        }
        yield return Input(field.Field, field.Label, TextElement(current, field.Kind == FieldKind.LongText, tells: true), HintOf(field), tells: true);
        var picker = field.Kind switch { FieldKind.Date => "datepicker", FieldKind.DateTime => "datetimepicker", _ => null };
        if (picker is null) yield break;
        yield return Input(field.Field + PickSuffix, SlackWording.Of("slack.form.pick", field.Label), new JsonObject { ["type"] = picker, ["action_id"] = "pick" }, tells: true);
    }

    private static JsonObject Radio(QuestionBlock field, string? current)
    {
        JsonObject Option(ChoiceOption choice, int index) => new()
        {
            ["text"] = BlockKit.Plain(choice.Label, BlockKit.MostButtonText),
            ["value"] = index.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        var element = new JsonObject
        {
            ["type"] = "radio_buttons",
            ["action_id"] = TextAction,
            ["options"] = new JsonArray([.. field.Choices.Select(Option)]),
        };
        var chosen = field.Choices.ToList().FindIndex(c => c.Label == current || c.Value == current);
        if (chosen >= 0) element["initial_option"] = Option(field.Choices[chosen], chosen);
        return element;
    }

    private static string? HintOf(QuestionBlock field)
    {
        string?[] parts =
        [
            field.Hint,
            field.Example is { } example ? SlackWording.Of("slack.form.example", example) : null,
            field.Choices.Count > 0 ? SlackWording.Of("slack.form.choices", string.Join(SlackWording.Of("slack.and"), field.Choices.Select(c => c.Label))) : null,
        ];
        return string.Join('\n', parts.OfType<string>());
    }
}
