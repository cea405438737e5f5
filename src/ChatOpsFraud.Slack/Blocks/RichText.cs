using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>Running text with bold words. What people wrote stands in it as it is: Slack reads no markup in text elements.</summary>
internal sealed class RichText
{
    private const int MostPiece = 2500;

    private readonly List<(string Text, bool IsBold)> _runs = [];

    public bool IsEmpty => _runs.Count == 0;

    public RichText Bold(string text) => Add(text, true);

    public RichText Add(string text, bool isBold = false)
    {
        if (text.Length > 0) _runs.Add((text, isBold));
        return this;
    }

    /// <summary>Begins a new line, unless nothing stands here yet.</summary>
    public RichText Line() => IsEmpty ? this : Add("\n");

    /// <summary>Blocks, each short enough.</summary>
    public IEnumerable<JsonObject> Blocks()
    {
        var section = new JsonArray();
        var length = 0;
        foreach (var (text, isBold) in _runs)
        {
            foreach (var piece in SlackText.Pieces(text, MostPiece))
            {
                if (length > 0 && length + piece.Length > MostPiece)
                {
                    yield return Block(section);
                    section = [];
                    length = 0;
                }
                section.Add(Element(piece, isBold));
                length += piece.Length;
            }
        }
        if (section.Count > 0) yield return Block(section);
    }

    private static JsonObject Block(JsonArray elements) => new()
    {
        ["type"] = "rich_text",
        ["elements"] = new JsonArray(new JsonObject { ["type"] = "rich_text_section", ["elements"] = elements }),
    };

    private static JsonObject Element(string text, bool isBold)
    {
        var element = new JsonObject { ["type"] = "text", ["text"] = text };
        if (isBold) element["style"] = new JsonObject { ["bold"] = true };
        return element;
    }
}
