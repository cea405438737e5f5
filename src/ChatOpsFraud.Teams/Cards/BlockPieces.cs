using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>Cuts what the bot says into messages that Teams takes: no text is shortened, a long one goes on in the next message.</summary>
internal static class BlockPieces
{
    // A Japanese character has three bytes; every line of a card has its frame.
    private const int MostBytes = 16_000;
    private const int BytesOfCharacter = 3;
    private const int BytesOfLine = 150;
    private const int LongestPiece = 2_000;

    /// <summary>The blocks, in as few messages as hold them.</summary>
    public static IReadOnlyList<IReadOnlyList<Block>> Of(IEnumerable<Block> blocks)
    {
        var messages = new List<List<Block>>();
        var bytes = MostBytes;
        foreach (var piece in blocks.SelectMany(Pieces))
        {
            var weight = WeightOf(piece);
            if (bytes + weight > MostBytes)
            {
                messages.Add([]);
                bytes = 0;
            }
            Join(messages[^1], piece);
            bytes += weight;
        }
        return messages;
    }

    private static IEnumerable<Block> Pieces(Block block) => block switch
    {
        SayBlock say => Texts(say.Text).Select(text => say with { Text = text }),
        NoticeBlock notice => Texts(notice.Text).Select(text => notice with { Text = text }),
        ReviewBlock review => review.Sections.SelectMany(s => s.Rows.SelectMany(Rows).Select(row => new ReviewBlock([s with { Rows = [row] }], []))),
        _ => [block],
    };

    private static IEnumerable<string> Texts(string text)
    {
        if (text.Length <= LongestPiece) return [text];
        return CardText.Lines(text, LongestPiece);
    }

    private static IEnumerable<ReviewRow> Rows(ReviewRow row) => Texts(row.Value).Select(value => row with { Value = value });

    // Rows of one section stand under one title again.
    private static void Join(List<Block> message, Block piece)
    {
        if (piece is not ReviewBlock added || message.LastOrDefault() is not ReviewBlock standing)
        {
            message.Add(piece);
            return;
        }
        var (last, next) = (standing.Sections[^1], added.Sections[0]);
        message[^1] = last.Title == next.Title
            ? standing with { Sections = [.. standing.Sections.SkipLast(1), last with { Rows = [.. last.Rows, .. next.Rows] }] }
            : standing with { Sections = [.. standing.Sections, next] };
    }

    private static int WeightOf(Block block) => block switch
    {
        SayBlock say => WeightOf(say.Text),
        NoticeBlock notice => WeightOf(notice.Text),
        ReviewBlock review => review.Sections.Sum(s => WeightOf(s.Title) + s.Rows.Sum(r => WeightOf(r.Label) + WeightOf(r.Value))),
        DecisionBlock decision => WeightOf(decision.Reason) + decision.Advice.Sum(a => WeightOf(a.Label) + a.Texts.Sum(WeightOf)) + decision.Citations.Sum(c => WeightOf(c.Heading)),
        JurisdictionBlock place => WeightOf(place.Headquarters) + WeightOf(place.Destination) + WeightOf(place.SubmitTo) + place.Remarks.Sum(WeightOf),
        _ => BytesOfLine,
    };

    private static int WeightOf(string text) => (text.Length * BytesOfCharacter) + (BytesOfLine * (1 + text.Count(c => c == '\n')));
}
