using ChatOpsFraud.Teams.Protocol;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>What a person typed, without the mention of the bot and with the names of others as plain words.</summary>
internal static class MessageText
{
    private const string Open = "<at>";
    private const string Close = "</at>";
    private const char NoBreakSpace = '\u00A0';

    public static string Of(Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in (activity.Entities ?? []).OfType<ActivityEntity>().Where(e => e.Type == "mention" && e.Text is { Length: > 0 }))
            text = mention.Mentioned?.Id == activity.Recipient?.Id
                ? text.Replace(mention.Text!, "", StringComparison.Ordinal)
                : text.Replace(mention.Text!, NameOf(mention), StringComparison.Ordinal);
        return text.Replace("&nbsp;", " ", StringComparison.Ordinal).Replace(NoBreakSpace, ' ').ReplaceLineEndings("\n").Trim();
    }

    private static string NameOf(ActivityEntity mention)
    {
        var text = mention.Text!;
        return text.StartsWith(Open, StringComparison.Ordinal) && text.EndsWith(Close, StringComparison.Ordinal) && text.Length >= Open.Length + Close.Length
            ? text[Open.Length..^Close.Length]
            : text;
    }
}
