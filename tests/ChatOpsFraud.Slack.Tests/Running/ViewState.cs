using System.Text.Json.Nodes;

namespace ChatOpsFraud.Slack.Tests.Running;

/// <summary>What Slack sends of the fields of a modal.</summary>
internal static class ViewState
{
    public static JsonObject Of(JsonObject view, IReadOnlyList<(string Block, string Text)> typed)
    {
        var values = new JsonObject();
        foreach (var input in view["blocks"]!.AsArray().OfType<JsonObject>().Where(b => b["type"]!.ToString() == "input"))
        {
            var block = input["block_id"]!.ToString();
            var element = input["element"]!.AsObject();
            var text = typed.LastOrDefault(t => t.Block == block) is { Block: not null } found ? found.Text : null;
            values[block] = new JsonObject { [element["action_id"]!.ToString()] = State(element, text) };
        }
        return values;
    }

    private static JsonObject State(JsonObject element, string? typed)
    {
        var type = element["type"]!.ToString();
        var state = new JsonObject { ["type"] = type };
        switch (type)
        {
            case "radio_buttons" or "static_select":
                var options = element["options"]!.AsArray().OfType<JsonObject>();
                var chosen = typed is null ? element["initial_option"] as JsonObject : options.FirstOrDefault(o => o["text"]!["text"]!.ToString() == typed || o["value"]!.ToString() == typed);
                state["selected_option"] = chosen?.DeepClone();
                break;
            case "users_select":
                state["selected_user"] = typed;
                break;
            case "datepicker":
                state["selected_date"] = typed;
                break;
            case "datetimepicker":
                state["selected_date_time"] = typed is null ? null : JsonValue.Create(DateTimeOffset.Parse(typed, System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeSeconds());
                break;
            default:
                state["value"] = typed ?? element["initial_value"]?.ToString();
                break;
        }
        return state;
    }
}
