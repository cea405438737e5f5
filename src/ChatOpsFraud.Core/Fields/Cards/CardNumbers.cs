using System.Text;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>
/// Cuts card numbers, their expiry and security codes out of a text before anybody stores it. The statement needs none of
/// them. When in doubt between a card and another number, it is a card: what is cut can be typed again, what is stored stays.
/// </summary>
public static class CardNumbers
{
    /// <summary>
    /// Replaces every place of card data; no digit of a card survives. Numbers of 13 to 19 digits with a known issuer range
    /// and a right check digit count, in any width and with any separators.
    /// </summary>
    public static CutOutResult CutOut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && System.Text.Ascii.IsValid(text)) return new CutOutResult(text, 0);
        var shadow = CardShadow.Of(text);
        var spans = new List<CardSpan>(CardWindows.Find(shadow));
        CardContext.AddCodes(shadow, spans);
        if (spans.Count == 0) return new CutOutResult(text, 0);
        var places = CardContext.Join(shadow, spans);
        var notice = Sentence.Of("card.removed").Text;
        var kept = new StringBuilder(text.Length);
        var from = 0;
        foreach (var place in places)
        {
            kept.Append(text, from, place.Start - from).Append(notice);
            from = place.End;
        }
        return new CutOutResult(kept.Append(text, from, text.Length - from).ToString(), places.Count);
    }
}
