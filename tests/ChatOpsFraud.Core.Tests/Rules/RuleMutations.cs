using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatOpsFraud.Core.Tests.Rules;

/// <summary>Rule files with something changed, as a slip of the hand or a merge gone wrong would change them. The same seed gives the same files.</summary>
internal sealed class RuleMutations(IReadOnlyDictionary<string, string> files, int seed)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    private static readonly string[] Words =
    [
        "", " ", "yes", "no", "unknown", "unanswered", "report", "merchant", "triage.role", "triage.outcome", "jcca:2", "first", "collect", "guideline", "warn",
        "2026-02-31", "2027-04-01", "facts.DaysSince(purchased) < 0", "facts.Yen(price) > 1", "orders[n].purchasedAt", "company.address", "札幌方面", "〒", "{x}", "{", "\"", "\\", "\u0000", "\u202E", "http://", "../x",
    ];

    private readonly Random _random = new(seed);
    private readonly string[] _paths = [.. files.Keys.Where(p => !p.StartsWith("schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>One file changed: its path and its new text.</summary>
    public (string Path, string Text) Next() => _random.Next(2) == 0 ? Structural() : Textual();

    /// <summary>One file whose JSON has something moved, taken away, added or replaced; still JSON.</summary>
    public (string Path, string Text) Structural()
    {
        var path = Pick(_paths);
        var root = JsonNode.Parse(files[path])!;
        for (var i = _random.Next(1, 3); i > 0; i--) Change(root);
        return (path, root.ToJsonString(Readable));
    }

    /// <summary>One file with characters changed; seldom still JSON.</summary>
    public (string Path, string Text) Textual()
    {
        var path = Pick(_paths);
        var text = new StringBuilder(files[path]);
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            var at = _random.Next(text.Length);
            var length = Math.Min(_random.Next(1, 40), text.Length - at);
            switch (_random.Next(6))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 2:
                    text[at] = (char)_random.Next(_random.Next(2) == 0 ? 0x80 : 0x10000);
                    break;
                case 3:
                    text.Insert(at, Pick(Words));
                    break;
                case 4:
                    text.Length = at;
                    if (text.Length == 0) text.Append('{');
                    break;
                default:
                    text.Insert(at, string.Concat(Enumerable.Repeat(Pick(["[", "{", "(", "not ", "9"]), _random.Next(1, 50))));
                    break;
            }
        }
        return (path, text.ToString());
    }

    private void Change(JsonNode root)
    {
        var nodes = Below(root).ToList();
        if (nodes.Count == 0) return;
        var node = nodes[_random.Next(nodes.Count)];
        switch (node.Parent)
        {
            case JsonObject parent:
                InObject(parent, node.GetPropertyName(), nodes);
                break;
            case JsonArray parent:
                InArray(parent, node.GetElementIndex(), nodes);
                break;
        }
    }

    private void InObject(JsonObject parent, string key, List<JsonNode> nodes)
    {
        switch (_random.Next(5))
        {
            case 0:
                parent.Remove(key);
                break;
            case 1:
                var value = parent[key]?.DeepClone();
                parent.Remove(key);
                parent[key + Pick(["s", "x", "?"])] = value;
                break;
            case 2:
                parent[Pick(["extra", "when", "id", "effectiveTo", "text"])] = Value(nodes);
                break;
            default:
                parent[key] = Slipped(parent[key], nodes);
                break;
        }
    }

    private void InArray(JsonArray parent, int index, List<JsonNode> nodes)
    {
        switch (_random.Next(4))
        {
            case 0:
                parent.RemoveAt(index);
                break;
            case 1:
                parent.Insert(_random.Next(parent.Count + 1), parent[index]?.DeepClone());
                break;
            default:
                parent[index] = Slipped(parent[index], nodes);
                break;
        }
    }

    private JsonNode? Slipped(JsonNode? node, List<JsonNode> nodes)
    {
        if (node is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 && _random.Next(2) == 0)
        {
            var at = _random.Next(text.Length);
            return _random.Next(3) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, Pick(Words)),
                _ => text + Pick(["0", "x", "}", "、"]),
            };
        }
        return Value(nodes);
    }

    private JsonNode? Value(List<JsonNode> nodes) => _random.Next(9) switch
    {
        0 => null,
        1 => _random.Next(-3, 70),
        2 => _random.Next(2) == 0,
        3 => new JsonArray(),
        4 => new JsonObject(),
        5 or 6 => Pick(Words),
        _ => nodes[_random.Next(nodes.Count)].DeepClone(),
    };

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        IEnumerable<JsonNode?> inside = node switch
        {
            JsonObject map => map.Select(p => p.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var one in inside.OfType<JsonNode>())
        {
            yield return one;
            foreach (var deeper in Below(one)) yield return deeper;
        }
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
