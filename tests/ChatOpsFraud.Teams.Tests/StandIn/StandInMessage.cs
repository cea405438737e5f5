using System.Text.Json.Nodes;

namespace ChatOpsFraud.Teams.Tests.StandIn;

/// <summary>A message of the bot as people see it.</summary>
internal sealed record StandInMessage(string Id, JsonObject Activity, int Edits = 0, bool IsDeleted = false)
{
    /// <summary>The attachment; messages of the bot have exactly one.</summary>
    public JsonObject Attachment => Activity["attachments"]!.AsArray().Single()!.AsObject();

    public string ContentType => Attachment["contentType"]!.GetValue<string>();

    /// <summary>The card; null for a message about a file.</summary>
    public JsonObject? Card => ContentType == "application/vnd.microsoft.card.adaptive" ? Attachment["content"]!.AsObject() : null;

    /// <summary>Everything that can be read on it, a line an element.</summary>
    public string Text => Card is { } card ? CardReading.Text(card) : Attachment["name"]?.GetValue<string>() ?? "";

    /// <summary>The buttons that come back to the bot.</summary>
    public IReadOnlyList<JsonObject> Buttons => Card is { } card ? CardReading.Buttons(card) : [];
}
