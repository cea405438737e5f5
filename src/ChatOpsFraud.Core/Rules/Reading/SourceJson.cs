using System.Text;
using System.Text.Json;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Reads a JSON text into <see cref="SourceNode"/>s. Total: any text gives a tree or one finding. No comments, no doubled keys.</summary>
public static class SourceJson
{
    /// <summary>Longest rule file, in characters.</summary>
    public const int LongestFile = 1_000_000;

    private const int Depth = 32;

    /// <summary>The tree, or null after adding one finding.</summary>
    public static SourceNode? Read(string file, string text, ICollection<RuleFinding> findings)
    {
        if (text.Length > LongestFile)
        {
            findings.Add(new RuleFinding(file, "", 1, Sentence.Of("rules.file.tooLong")));
            return null;
        }
        var bytes = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        var walk = new Walk(file, bytes, findings);
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Depth });
            reader.Read();
            var root = walk.Value(ref reader, "");
            // Reading on finds text behind the root.
            while (reader.Read()) { }
            return root;
        }
        catch (JsonException e)
        {
            findings.Add(new RuleFinding(file, "", (int)(e.LineNumber ?? 0) + 1, Sentence.Of("rules.file.notJson")));
        }
        catch (InvalidOperationException)
        {
            // A text with half a surrogate pair (\ud800) is no text.
            findings.Add(new RuleFinding(file, "", walk.Line, Sentence.Of("rules.file.notText")));
        }
        return null;
    }

    private sealed class Walk(string file, byte[] bytes, ICollection<RuleFinding> findings)
    {
        private long _counted;

        internal int Line { get; private set; } = 1;

        internal SourceNode Value(ref Utf8JsonReader reader, string pointer)
        {
            var line = LineOf(reader.TokenStartIndex);
            return reader.TokenType switch
            {
                JsonTokenType.StartObject => new SourceNode(SourceKind.Map, pointer, line, "", Members(ref reader, pointer), []),
                JsonTokenType.StartArray => new SourceNode(SourceKind.List, pointer, line, "", [], Items(ref reader, pointer)),
                JsonTokenType.String => new SourceNode(SourceKind.Text, pointer, line, reader.GetString()!, [], []),
                JsonTokenType.Number => new SourceNode(SourceKind.Number, pointer, line, Encoding.UTF8.GetString(reader.ValueSpan), [], []),
                JsonTokenType.True => new SourceNode(SourceKind.Truth, pointer, line, "true", [], []),
                JsonTokenType.False => new SourceNode(SourceKind.Truth, pointer, line, "false", [], []),
                _ => new SourceNode(SourceKind.Nothing, pointer, line, "", [], []),
            };
        }

        private List<KeyValuePair<string, SourceNode>> Members(ref Utf8JsonReader reader, string pointer)
        {
            var members = new List<KeyValuePair<string, SourceNode>>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var key = reader.GetString()!;
                var inside = $"{pointer}/{key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
                if (!seen.Add(key))
                    findings.Add(new RuleFinding(file, inside, LineOf(reader.TokenStartIndex), Sentence.Of("rules.key.twice", key)));
                reader.Read();
                members.Add(new(key, Value(ref reader, inside)));
            }
            return members;
        }

        private List<SourceNode> Items(ref Utf8JsonReader reader, string pointer)
        {
            var items = new List<SourceNode>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(Value(ref reader, $"{pointer}/{items.Count}"));
            return items;
        }

        private int LineOf(long index)
        {
            for (; _counted < index; _counted++)
                if (bytes[_counted] == (byte)'\n') Line++;
            return Line;
        }
    }
}
