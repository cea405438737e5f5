using System.Collections.Frozen;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ChatOpsFraud.Core.Cases;

/// <summary>Events as UTF-8 JSON, in the form in which they are stored for years: names are stable, enums are words.</summary>
public static class CaseEventJson
{
    private static readonly CaseEventJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        AllowOutOfOrderMetadataProperties = true,
    });

    private static readonly FrozenDictionary<Type, string> Types = typeof(CaseEvent)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(a => a.DerivedType, a => (string)a.TypeDiscriminator!);

    /// <summary>Writes an event.</summary>
    public static byte[] Write(CaseEvent caseEvent) => JsonSerializer.SerializeToUtf8Bytes(caseEvent, Context.CaseEvent);

    /// <summary>The stable name of an event's kind, e.g. <c>answer.given</c>.</summary>
    public static string TypeOf(CaseEvent caseEvent) => Types[caseEvent.GetType()];

    /// <summary>Reads an event.</summary>
    /// <exception cref="JsonException">The bytes are not an event that this program knows.</exception>
    public static CaseEvent Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Context.CaseEvent) ?? throw new JsonException("An event cannot be null.");
}

/// <summary>Source-generated so that the first write costs no reflection.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(CaseEvent))]
internal sealed partial class CaseEventJsonContext : JsonSerializerContext;
