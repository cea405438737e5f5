using System.Text;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>
/// Cuts card numbers, their expiry and security codes out of a text before anybody stores it. The statement needs none of
/// them. When in doubt between a card and another number, it is a card: what is cut can be typed again, what is stored stays.
/// </summary>
public static class CardNumbers
{
    private const int MostRounds = 4;

    /// <summary>What stands in the place of card data: 「［カード情報を削除しました］」. No digit, and no bracket that folds.</summary>
    public static string Mark { get; } = Sentence.Of("card.removed").Text;

    /// <summary>
    /// Replaces every place of card data; no digit of a card survives. Numbers of 13 to 19 digits with a known issuer range
    /// and a right check digit count, in any script and width and with any separators; behind 「カード番号」 any 13 to 19 digits.
    /// </summary>
    public static CutOutResult CutOut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cut = new CutOutResult(text, 0);
        // What is cut changes what its neighbours stand beside: look again until nothing is found.
        for (var round = 0; round < MostRounds; round++)
        {
            var next = CutOnce(cut.Text);
            if (next.Count == 0) return cut;
            cut = new CutOutResult(next.Text, cut.Count + next.Count);
        }
        return cut;
    }

    /// <summary>True when card data were cut out of the text.</summary>
    public static bool ContainsMark(string text) => CardMark.IsIn(text);

    /// <summary>
    /// True when card data were cut out and nothing else was said: 「カード番号は［カード情報を削除しました］です」. Such a text
    /// is no answer.
    /// </summary>
    public static bool IsOnlyMark(string text) => CardMark.IsAlone(text);

    private static CutOutResult CutOnce(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && System.Text.Ascii.IsValid(text)) return new CutOutResult(text, 0);
        // The mark names a card and must not make one of the digits beside it.
        var unmarked = text.Replace(Mark, CardMark.Blank, StringComparison.Ordinal);
        var words = CardShadow.Of(unmarked, DigitReading.Decimal);
        var spans = CardWindows.Find(unmarked, words);
        CardContext.AddCodes(words, spans);
        return spans.Count == 0 ? new CutOutResult(text, 0) : Replace(text, CardContext.Join(words, spans));
    }

    private static CutOutResult Replace(string text, List<CardSpan> places)
    {
        var kept = new StringBuilder(text.Length);
        var from = 0;
        foreach (var place in places)
        {
            kept.Append(text, from, place.Start - from).Append(Mark);
            from = place.End;
        }
        return new CutOutResult(kept.Append(text, from, text.Length - from).ToString(), places.Count);
    }
}
