using System.Buffers;
using System.Text.RegularExpressions;
using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Reads many fields out of one pasted text: a call memo, an order mail, a CSV row, a JSON object, lines of an access log, or all of
/// them together. Only what is surely right is filled, because a wrong value in a statement is worse than a missing one.
/// </summary>
public static partial class Paste
{
    /// <summary>Longest text that is read, in UTF-16 units; about a hundred pages.</summary>
    public const int MaxLength = 200_000;

    private const int Shortest = 6;

    private static readonly SearchValues<char> Signs = SearchValues.Create(":：=＝\t\n\u2028\r｜|】]{ 　");

    /// <summary>Reads a pasted text; total for any text.</summary>
    /// <param name="text">The text, from which card data has been cut out. Lines end with <c>\n</c>, <c>\r\n</c> or U+2028.</param>
    /// <param name="now">The moment of the paste in JST, for dates without a year.</param>
    /// <returns>The readings in the order of the questionnaire; empty for texts without labels and for texts that are too long.</returns>
    public static IReadOnlyList<Reading> Read(string text, DateTimeOffset now) => ReadAll(text, now).Readings;

    /// <summary>Reads a pasted text and tells which lines were not read; total for any text.</summary>
    /// <param name="text">The text, as for <see cref="Read"/>.</param>
    /// <param name="now">The moment of the paste in JST, for dates without a year.</param>
    /// <returns>Readings and unread lines; both are empty for a text that is too long.</returns>
    public static PasteResult ReadAll(string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxLength) return new PasteResult([], []);
        var lines = PastedLine.Split(JapaneseText.Clean(text));
        var draft = new Draft();
        if (text.Length < Shortest || !MayHoldValues(text)) return new PasteResult([], UnreadLines.Of(lines, draft, new HashSet<int>()));
        ReadBlocks(draft, lines);
        AccessMatch.Put(draft);
        var reader = new DraftReader(draft, now);
        return new PasteResult(reader.Read(), UnreadLines.Of(lines, draft, reader.Lines));
    }

    /// <summary>True for a text that is more than the answer to one question: several lines that are not one address, or one line
    /// with clearly several facts, e.g. a company and its telephone number. Says nothing about whether its values can be read.</summary>
    /// <param name="text">Any text.</param>
    public static bool LooksLikePaste(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > MaxLength || PasteShape.IsPaste(text);
    }

    /// <summary>Cheap look: a value stands behind a sign, a tab or white space, or the card company's call is told.</summary>
    private static bool MayHoldValues(string text) =>
        text.AsSpan().ContainsAny(Signs) || text.Contains("カード", StringComparison.Ordinal)
        || text.Contains("会員", StringComparison.Ordinal);

    private static void ReadBlocks(Draft draft, List<PastedLine> lines)
    {
        var letter = new LetterReader(draft);
        JsonBlocks? blocks = null;
        draft.IsOfCards = lines.Exists(l => CardCompany().IsMatch(l.Folded));
        for (var i = 0; i < lines.Count;)
        {
            var line = lines[i];
            var taken = 0;
            if (line.Raw.StartsWith('{') || line.Raw is "[" or ['[', '{' or ' ', ..])
                taken = ReadJson(draft, lines, i, blocks ??= new JsonBlocks(lines));
            else if ((taken = ColumnLog.Read(draft, lines, i)) > 0) letter.Interrupt();
            else if (AccessLine.Any(line) is { } access)
            {
                draft.Accesses.Add(access);
                taken = 1;
            }
            else if ((taken = TableBlock.Read(draft, lines, i)) > 0) letter.Interrupt();
            // What is read as a whole has no line that is left over.
            for (var n = i; n < i + taken; n++) draft.Know(lines[n]);
            if (taken == 0)
            {
                CallMemo.Read(draft, line);
                if (draft.IsOfCards) CallMemo.ReadTitle(draft, line);
                letter.Read(line);
                taken = 1;
            }
            i += taken;
        }
    }

    private static int ReadJson(Draft draft, List<PastedLine> lines, int at, JsonBlocks blocks)
    {
        if (blocks.At(at) is not var (document, count)) return 0;
        using (document) new JsonOrders(draft, lines).Read(document.RootElement, at, count);
        return count;
    }

    [GeneratedRegex(@"カード会社|[\p{L}ー]{2,14}カード(?:株式会社|\s|様|さん|の|より|から)|クレジット(?:\s|様|さん|より|から)", RegexOptions.NonBacktracking)]
    private static partial Regex CardCompany();
}
