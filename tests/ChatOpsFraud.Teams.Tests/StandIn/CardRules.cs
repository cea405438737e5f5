using System.Text.Json.Nodes;

namespace ChatOpsFraud.Teams.Tests.StandIn;

/// <summary>The rules of cards of version 1.5 as far as the bot uses them: properties by type, required ones, and what Teams hides or refuses.</summary>
internal static class CardRules
{
    private const int MostActions = 5;
    private const int LongestTitle = 80;

    private static readonly string[] Effects = ["{{", "<at>", "</at>", "\u202e"];

    private static readonly string[] OfElements = ["type", "id", "isVisible", "spacing", "separator", "fallback"];
    private static readonly string[] OfInputs = [.. OfElements, "label", "isRequired", "errorMessage", "value"];
    private static readonly string[] OfActions = ["type", "title", "id", "fallback", "isEnabled", "tooltip"];

    private static readonly Dictionary<string, (string[] Known, string[] Required)> Types = new()
    {
        ["AdaptiveCard"] = (["type", "$schema", "version", "body", "msteams", "actions"], ["version", "body"]),
        ["RichTextBlock"] = ([.. OfElements, "inlines", "horizontalAlignment"], ["inlines"]),
        ["TextRun"] = (["type", "text", "color", "weight", "size", "isSubtle"], ["text"]),
        ["TextBlock"] = ([.. OfElements, "text", "wrap", "color", "weight", "size", "isSubtle"], ["text", "wrap"]),
        ["Image"] = ([.. OfElements, "url", "altText", "size"], ["url", "altText"]),
        ["ActionSet"] = ([.. OfElements, "actions"], ["actions"]),
        ["Input.Text"] = ([.. OfInputs, "isMultiline", "maxLength", "placeholder", "style"], ["id", "label"]),
        ["Input.Date"] = ([.. OfInputs, "min", "max"], ["id", "label"]),
        ["Input.Time"] = ([.. OfInputs, "min", "max"], ["id", "label"]),
        ["Input.ChoiceSet"] = ([.. OfInputs, "choices", "style", "wrap", "isMultiSelect", "placeholder"], ["id", "label", "choices"]),
        ["Action.Execute"] = ([.. OfActions, "verb", "data", "associatedInputs"], ["title", "verb", "data", "fallback"]),
        ["Action.Submit"] = ([.. OfActions, "data", "associatedInputs"], ["title", "data"]),
        ["Action.OpenUrl"] = ([.. OfActions, "url"], ["title", "url"]),
        ["Action.ToggleVisibility"] = ([.. OfActions, "targetElements"], ["title", "targetElements"]),
    };

    public static IEnumerable<string> Complaints(JsonObject card)
    {
        if (card["type"]?.GetValue<string>() != "AdaptiveCard" || card["version"]?.GetValue<string>() != "1.5") yield return "it is no card of version 1.5";
        var elements = CardReading.Elements(card).ToList();
        foreach (var element in elements.Concat(elements.Select(e => e["fallback"]).OfType<JsonObject>()))
            foreach (var complaint in OfElement(element))
                yield return complaint;
        foreach (var complaint in elements.SelectMany(e => OfText(e, card))) yield return complaint;
        var ids = elements.Select(e => e["id"]?.GetValue<string>()).OfType<string>().ToList();
        if (ids.Count != ids.Distinct(StringComparer.Ordinal).Count()) yield return "two elements have one id";
    }

    // Text of people must take no effect, whatever field it came from.
    private static IEnumerable<string> OfText(JsonObject element, JsonObject card)
    {
        var type = element["type"]!.GetValue<string>();
        if (type == "TextRun" && Effects.Any(e => element["text"]!.GetValue<string>().Contains(e, StringComparison.OrdinalIgnoreCase))) yield return "a run holds what Teams obeys";
        if (type == "TextBlock" && card["msteams"] is null) yield return "a TextBlock reads Markdown, and only the mention of a colleague needs one";
        if (type == "Input.ChoiceSet" && element["choices"]!.AsArray().Any(c => c!["title"]!.GetValue<string>().IndexOfAny(['*', '[', '`', '<']) >= 0)) yield return "a choice reads Markdown";
    }

    private static IEnumerable<string> OfElement(JsonObject element)
    {
        var type = element["type"]!.GetValue<string>();
        if (!Types.TryGetValue(type, out var rule))
        {
            yield return $"{type} is unknown";
            yield break;
        }
        foreach (var unknown in element.Select(p => p.Key).Except(rule.Known)) yield return $"{type} has no {unknown}";
        foreach (var missing in rule.Required.Where(r => element[r] is null)) yield return $"{type} lacks {missing}";
        if (type == "ActionSet" && element["actions"]!.AsArray().Count is 0 or > MostActions) yield return "an ActionSet has no action, or more than are shown";
        if (element["title"]?.GetValue<string>() is { } title && title.Length is 0 or > LongestTitle) yield return $"the title 「{title}」 is empty or too long";
        if (type == "Input.ChoiceSet" && element["choices"]!.AsArray().Count == 0) yield return "a ChoiceSet has no choice";
        if (type == "RichTextBlock" && element["inlines"]!.AsArray().Any(i => string.IsNullOrEmpty(i!["text"]!.GetValue<string>()))) yield return "a run is empty";
    }
}
