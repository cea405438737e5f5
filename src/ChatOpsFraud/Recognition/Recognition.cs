using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Recognition;

/// <summary>What was read in one text.</summary>
/// <param name="Input">The text.</param>
/// <param name="Value">The value; null when it was not read.</param>
/// <param name="Display">What people see; null when it was not read.</param>
/// <param name="Unread">Why it was not read.</param>
internal sealed record Recognition(string Input, JsonNode? Value, string? Display, Unread? Unread)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public bool Ok => Unread is null;

    public static Recognition Of<T>(string input, Parsed<T> parsed, Func<T, JsonNode?> value, Func<T, string> display)
        where T : notnull => parsed.IsRead
            ? new Recognition(input, value(parsed.Value), display(parsed.Value), null)
            : new Recognition(input, null, null, parsed.Unread);

    public string ToJson()
    {
        var json = new JsonObject { ["input"] = Writable(Input), ["ok"] = Ok };
        if (Unread is null)
        {
            json["value"] = Value;
            json["display"] = Display;
            return json.ToJsonString(Options);
        }
        json["reason"] = Unread.Reason.Text;
        if (Unread.Hint is { } hint) json["hint"] = hint.Text;
        if (Unread.Candidates.Count > 0) json["candidates"] = new JsonArray([.. Unread.Candidates.Select(c => JsonValue.Create(c))]);
        return json.ToJsonString(Options);
    }

    public string ToText() => Unread is null
        ? Display ?? ""
        : string.Join('\n', new[] { Unread.Reason.Text, Unread.Hint?.Text }.OfType<string>().Concat(Unread.Candidates.Select(c => ProgramText.Of("view.bullet", c))));

    // Lone surrogates cannot be written as JSON.
    private static string Writable(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
