using System.Text.Json;

namespace ChatOpsFraud.EndToEnd.Running;

/// <summary>A question of <c>chat --json</c>.</summary>
/// <param name="Field">Field id with indexes.</param>
/// <param name="Skippable">True when わからない is taken.</param>
/// <param name="Have">How many there are, where one more is asked for; else null.</param>
internal sealed record ChatQuestion(string Field, bool Skippable, int? Have)
{
    /// <summary>The field, told apart by how many there are: being asked for a third order is not being asked twice for a second.</summary>
    public string Key => Have is { } have ? $"{Field} ({have})" : Field;

    public static ChatQuestion Of(JsonElement block) => new(
        block.GetProperty("field").GetString()!,
        block.GetProperty("skippable").GetBoolean(),
        block.TryGetProperty("have", out var have) ? have.GetInt32() : null);
}
