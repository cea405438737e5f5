using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>The mark in the place of card data, wherever a text is folded or judged.</summary>
internal static partial class CardMark
{
    private static readonly string Narrow = $"[{CardNumbers.Mark[1..^1]}]";

    /// <summary>As long as the mark, and without words or digits.</summary>
    public static string Blank { get; } = new('\uFFFC', CardNumbers.Mark.Length);

    /// <summary>True when the mark stands in the text, in whatever width its brackets are.</summary>
    public static bool IsIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains(CardNumbers.Mark, StringComparison.Ordinal) || text.Contains(Narrow, StringComparison.Ordinal);
    }

    /// <summary>True when nothing but marks, punctuation and words about cards is there.</summary>
    public static bool IsAlone(string text) =>
        IsIn(text) && WordsOfCards().IsMatch(Restore(text).Replace(CardNumbers.Mark, " ", StringComparison.Ordinal));

    /// <summary>Gives the mark back the brackets that folding took.</summary>
    public static string Restore(string folded) => folded.Replace(Narrow, CardNumbers.Mark, StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:[^\p{L}\p{Nd}]|クレジット|カード|ｶｰﾄﾞ|クレカ|会員|番号|ナンバー|情報|有効|期限|期間|セキュリティー?|コード|下4桁|名義|card|number|no|exp|cvv|cvc|visa|master|jcb|amex|お客様|不正利用|された|使われた|利用|は|が|の|と|も|で|を|こちら|これ|それ|以下|です|でした|ですね|ます|になります|となります|お願いします|よろしく|はい|ー)*$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordsOfCards();
}
