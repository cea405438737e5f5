using System.Text.Json;
using System.Text.RegularExpressions;
using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.Playing;

/// <summary>Says what the person of a scenario would say next.</summary>
internal sealed partial class Script(Scenario scenario)
{
    public const string Unknown = "わからない";

    private readonly Queue<string> _opening = new(scenario.Opening);
    private readonly Dictionary<string, Queue<string>> _before = scenario.Before.ToDictionary(b => b.Key, b => new Queue<string>(b.Value));
    private readonly Dictionary<string, int> _answered = [];

    /// <summary>Keys of the questions that were answered, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>The message said whatever is asked; null when all of them were said.</summary>
    public string? Opening() => _opening.TryDequeue(out var message) ? message : null;

    /// <summary>What is said before this question is answered; null when it is answered now.</summary>
    public string? Aside(ChatQuestion question) =>
        _before.TryGetValue(question.Field, out var messages) && messages.TryDequeue(out var message) ? message : null;

    /// <summary>The answer; null when the question came more often than the scenario has answers for it.</summary>
    public string? Answer(ChatQuestion question)
    {
        var answers = AnswersTo(question);
        var times = _answered.GetValueOrDefault(question.Key);
        _answered[question.Key] = times + 1;
        Asked.Add(question.Field);
        return times < answers.Count ? answers[times] : null;
    }

    /// <summary>The first answer of the scenario, however often it was given.</summary>
    public string FirstAnswer(ChatQuestion question) => AnswersTo(question)[0];

    private IReadOnlyList<string> AnswersTo(ChatQuestion question)
    {
        if (scenario.Answers.TryGetValue(question.Field, out var given)) return Texts(given);
        if (question.Have is { } have) return [have < HowMany(question.Field) ? "はい" : "いいえ"];
        return OfOrder(question.Field) is { } found ? Texts(found) : [Unknown];
    }

    private int HowMany(string field) => ItemsMore().Match(field) is { Success: true } match
        ? Property(scenario.Orders.ElementAtOrDefault(Index(match, "n")), "items")?.GetArrayLength() ?? 0
        : scenario.Orders.Count;

    private JsonElement? OfOrder(string field)
    {
        if (OrderField().Match(field) is not { Success: true } match || Index(match, "n") >= scenario.Orders.Count) return null;
        var order = scenario.Orders[Index(match, "n")];
        if (!match.Groups["m"].Success) return Property(order, match.Groups["rest"].Value);
        var items = Property(order, "items");
        return items is { } list && Index(match, "m") < list.GetArrayLength() ? Property(list[Index(match, "m")], match.Groups["rest"].Value) : null;
    }

    private static IReadOnlyList<string> Texts(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Array ? [.. answer.EnumerateArray().Select(a => a.GetString()!)] : [answer.GetString()!];

    private static JsonElement? Property(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) ? value : null;

    private static int Index(Match match, string name) => int.Parse(match.Groups[name].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^orders\[(?<n>\d+)\]\.items\.more$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex ItemsMore();

    [GeneratedRegex(@"^orders\[(?<n>\d+)\]\.(items\[(?<m>\d+)\]\.)?(?<rest>.+)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OrderField();
}
