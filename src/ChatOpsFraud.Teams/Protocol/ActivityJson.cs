using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChatOpsFraud.Teams.Protocol;

/// <summary>Activities as bytes.</summary>
internal static class ActivityJson
{
    private const int Deepest = 32;

    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web) { MaxDepth = Deepest };

    /// <summary>Japanese stays Japanese: escaped it would be twice as long, and Teams counts.</summary>
    public static JsonSerializerOptions Writing { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The activity, or null when the bytes are none.</summary>
    public static Activity? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<Activity>(bytes, Reading);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
