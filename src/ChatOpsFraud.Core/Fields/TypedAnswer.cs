using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields;

/// <summary>
/// Takes the value out of an answer as people type it: 「電話番号は045-000-1234です。」 → <c>045-000-1234</c>.
/// Only words that cannot belong to a value are dropped.
/// </summary>
internal static class TypedAnswer
{
    // Longer endings stand before the shorter ones that end them.
    private static readonly string[] Endings =
    [
        "でお願いいたします", "でお願い致します", "でお願いします", "でおねがいします", "となっております", "になっております", "になってます",
        "になっています", "になります", "となります", "と申します", "と言います", "といいます", "だと思います", "かと思います", "だったと思います",
        "だと思う", "でございます", "でしょうか", "ですかね", "でした", "ですね", "ですよ", "です", "だったはず", "のはず", "だよ", "だね",
        "。", ".", "、", ",", "!", "?", "…", "」", "』", "\"", "'", "`", "”", "’",
    ];

    private static readonly string[] Openings =
    [
        "えーっと", "えーと", "えっと", "ええと", "あのー", "たぶん", "多分", "おそらく", "恐らく", "確か", "たしか",
        "、", ",", "「", "『", "\"", "'", "`", "“", "‘", "・", "※", ">",
    ];

    /// <summary>The folded text without wrapping words, or the refusal of an empty or too long text.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="maxLength">Longest text, in UTF-16 units, in which a value of this kind is looked for.</param>
    /// <param name="labels">Names of the field that may stand before the value.</param>
    public static Parsed<string> Read(string text, int maxLength, params ReadOnlySpan<string> labels)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > maxLength && text.AsSpan().Trim().Length > maxLength)
            return Parsed<string>.No(Unread.Because(Sentence.Of("field.tooLong", FieldFormat.Number(maxLength))));
        var core = Strip(JapaneseText.Fold(text.Trim()), labels);
        return core.Length == 0
            ? Parsed<string>.No(Unread.Because(Sentence.Of("field.empty")))
            : Parsed<string>.Of(core);
    }

    /// <summary>The text without the words around its value; may be empty.</summary>
    public static string Strip(string folded, params ReadOnlySpan<string> labels)
    {
        var rest = folded.AsSpan().Trim();
        int before;
        do
        {
            before = rest.Length;
            foreach (var ending in Endings)
                if (rest.EndsWith(ending, StringComparison.Ordinal)) rest = rest[..^ending.Length].TrimEnd();
            foreach (var opening in Openings)
                if (rest.StartsWith(opening, StringComparison.Ordinal)) rest = rest[opening.Length..].TrimStart();
            rest = DropLabel(rest, labels);
        }
        while (rest.Length != before);
        return rest.ToString();
    }

    private static ReadOnlySpan<char> DropLabel(ReadOnlySpan<char> text, scoped ReadOnlySpan<string> labels)
    {
        foreach (var label in labels)
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase)) continue;
            var rest = text[label.Length..];
            // The particle must touch the label: 「名前 はやし」 holds a name that begins with は.
            var behind = rest.Length > 0 && rest[0] is ('は' or 'が') ? rest[1..] : rest;
            var trimmed = behind.TrimStart(" :：=＝→>]】)）");
            // A label needs something between it and the value: 「価格帯」 is not 「価格」 with a value 帯.
            if (trimmed.Length < rest.Length) return trimmed;
        }
        if (text.Length > 0 && text[0] is '[' or '【' or '(')
        {
            var inner = DropLabel(text[1..], labels);
            if (inner.Length < text.Length - 1) return inner;
        }
        return text;
    }
}
