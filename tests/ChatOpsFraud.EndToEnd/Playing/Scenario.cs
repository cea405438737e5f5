using System.Text.Json;

namespace ChatOpsFraud.EndToEnd.Playing;

/// <summary>A conversation: what a person would type for each field, in whatever order it is asked, and what has to come of it.</summary>
internal sealed record Scenario
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public required string Name { get; init; }

    /// <summary>The moment at which it takes place, ISO 8601.</summary>
    public required string Now { get; init; }

    /// <summary>Messages said first, whatever is asked.</summary>
    public IReadOnlyList<string> Opening { get; init; } = [];

    /// <summary>Field id → answer, or a list of answers when it is to be asked as often.</summary>
    public IReadOnlyDictionary<string, JsonElement> Answers { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Answers of each order by the rest of the field id; <c>items</c> is a list of the same kind.</summary>
    public IReadOnlyList<JsonElement> Orders { get; init; } = [];

    /// <summary>Field id → messages said when it is asked, one each time, before its answer.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Before { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>True when the interview goes on after the first edition.</summary>
    public bool ContinueAfterIssue { get; init; }

    /// <summary>What is said when the whole is to be confirmed.</summary>
    public string Confirm { get; init; } = "発行";

    public required Expectation Expect { get; init; }

    public static Scenario Read(string path) => JsonSerializer.Deserialize<Scenario>(File.ReadAllText(path), Options)
        ?? throw new InvalidDataException($"{path} holds no scenario.");
}
