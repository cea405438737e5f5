using System.Globalization;
using System.Text.Json;
using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.Protocol;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>Reads what stands in a modal as the texts that a person would have typed.</summary>
internal static class FormValues
{
    /// <summary>Typed text by field; fields without one are left out. A date that was picked counts where the text was left as it stood.</summary>
    /// <param name="view">The view as Slack sends it.</param>
    /// <param name="form">The section that it shows; null when it no longer applies.</param>
    public static IReadOnlyDictionary<string, string> Of(JsonElement view, SectionForm? form)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (view.At("state", "values") is not { ValueKind: JsonValueKind.Object } state) return values;
        foreach (var block in state.EnumerateObject().OrderBy(b => b.Name.EndsWith(FormView.PickSuffix, StringComparison.Ordinal)))
        {
            var isPick = block.Name.EndsWith(FormView.PickSuffix, StringComparison.Ordinal);
            var field = isPick ? block.Name[..^FormView.PickSuffix.Length] : block.Name;
            var known = form?.Fields.FirstOrDefault(f => f.Field == field);
            if (block.Value.ValueKind != JsonValueKind.Object) continue;
            var text = block.Value.EnumerateObject().Select(e => TextOf(e.Value, known)).FirstOrDefault(t => t is { Length: > 0 });
            if (text is null) continue;
            if (!isPick || !values.TryGetValue(field, out var typed) || typed == known?.Current) values[field] = text;
        }
        return values;
    }

    /// <summary>What an element of a view or a message holds, as a person would type it; null when it is empty.</summary>
    public static string? TextOf(JsonElement element, QuestionBlock? field = null)
    {
        if (element.Text("selected_date") is { } day) return day;
        if (element.At("selected_date_time") is { ValueKind: JsonValueKind.Number } moment && moment.TryGetInt64(out var seconds)) return Moment(seconds);
        if (element.Text("selected_option", "value") is { } option)
            return field is not null && int.TryParse(option, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < field.Choices.Count
                ? field.Choices[index].Value
                : option;
        return element.Text("selected_user") ?? element.Text("value");
    }

    private static string? Moment(long seconds)
    {
        if (seconds is < 0 or > 253402300799) return null;
        return JapanTime.Of(DateTimeOffset.FromUnixTimeSeconds(seconds)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
