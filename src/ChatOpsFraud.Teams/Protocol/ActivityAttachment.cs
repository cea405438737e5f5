using System.Text.Json;

namespace ChatOpsFraud.Teams.Protocol;

/// <summary>Something that came with a message.</summary>
/// <param name="ContentType">Its type.</param>
/// <param name="Content">What it holds, after its type.</param>
/// <param name="Name">File name.</param>
internal sealed record ActivityAttachment(string? ContentType = null, JsonElement? Content = null, string? Name = null);
