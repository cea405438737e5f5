using System.Text.Json.Nodes;

namespace ChatOpsFraud.Teams.Protocol;

/// <summary>What an invoke is answered with.</summary>
/// <param name="Status">Status of the HTTP response.</param>
/// <param name="Body">Its body; null for none.</param>
internal sealed record InvokeAnswer(int Status, JsonNode? Body)
{
    private const int Ok = 200;
    private const int Bad = 400;
    private const int Failed = 500;
    private const int Unhandled = 501;

    /// <summary>True when the program could not do it.</summary>
    public bool IsFailure => Body?["statusCode"]?.GetValue<int>() == Failed;

    /// <summary>Nothing to show.</summary>
    public static InvokeAnswer Nothing { get; } = new(Ok, null);

    /// <summary>This invoke is none of ours.</summary>
    public static InvokeAnswer NotHandled { get; } = new(Unhandled, null);

    /// <summary>The card takes the place of the one that was answered, for the person who answered it.</summary>
    public static InvokeAnswer OfCard(JsonObject card) => Of(Ok, ContentTypes.Card, card);

    /// <summary>A sentence in place of a card.</summary>
    public static InvokeAnswer OfMessage(string text) => Of(Ok, ContentTypes.Message, text);

    /// <summary>What was sent cannot be understood.</summary>
    public static InvokeAnswer NotUnderstood(string text) => OfError(Bad, "BadRequest", text);

    /// <summary>The program could not do it; the person may try again.</summary>
    public static InvokeAnswer NotDone(string text) => OfError(Failed, "InternalServerError", text);

    /// <summary>A task module with a card.</summary>
    public static InvokeAnswer OfTask(string title, JsonObject card) => new(Ok, new JsonObject
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject { ["title"] = title, ["height"] = "medium", ["width"] = "medium", ["card"] = AttachmentOf(card) },
        },
    });

    /// <summary>A task module with a sentence.</summary>
    public static InvokeAnswer OfTaskMessage(string text) =>
        new(Ok, new JsonObject { ["task"] = new JsonObject { ["type"] = "message", ["value"] = text } });

    /// <summary>A card as an attachment.</summary>
    public static JsonObject AttachmentOf(JsonObject card) => new() { ["contentType"] = ContentTypes.Card, ["content"] = card };

    private static InvokeAnswer OfError(int status, string code, string text) =>
        Of(status, ContentTypes.Error, new JsonObject { ["code"] = code, ["message"] = text });

    // The status of an error stands in the body; the HTTP response itself succeeds.
    private static InvokeAnswer Of(int status, string type, JsonNode value) =>
        new(Ok, new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value });
}
