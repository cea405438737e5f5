using System.Text;
using System.Text.Json;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Finds JSON values that begin at the start of a line, among other text or one per line.</summary>
internal sealed class JsonBlocks
{
    // A text full of braces that are no JSON must not be tried from each of them.
    private const int MostFailures = 10;

    private static readonly JsonReaderOptions Options =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    private readonly byte[] _bytes;
    private readonly int[] _starts;
    private int _failures;

    /// <summary>Prepares the lines of one text.</summary>
    public JsonBlocks(List<PastedLine> lines)
    {
        _starts = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++) _starts[i + 1] = _starts[i] + Encoding.UTF8.GetByteCount(lines[i].Body) + 1;
        _bytes = new byte[_starts[^1]];
        for (var i = 0; i < lines.Count; i++)
        {
            var end = _starts[i] + Encoding.UTF8.GetBytes(lines[i].Body, _bytes.AsSpan(_starts[i]));
            _bytes[end] = (byte)'\n';
        }
    }

    /// <summary>The value that begins in a line, and how many lines it takes; null when none begins there.</summary>
    public (JsonDocument Document, int Lines)? At(int line)
    {
        if (_failures >= MostFailures) return null;
        var reader = new Utf8JsonReader(_bytes.AsSpan(_starts[line]), isFinalBlock: true, new JsonReaderState(Options));
        try
        {
            if (!JsonDocument.TryParseValue(ref reader, out var document)) return null;
            var end = _starts[line] + (int)reader.BytesConsumed;
            var next = line + 1;
            while (next < _starts.Length - 1 && _starts[next] < end) next++;
            return (document, next - line);
        }
        catch (JsonException)
        {
            _failures++;
            return null;
        }
    }
}
