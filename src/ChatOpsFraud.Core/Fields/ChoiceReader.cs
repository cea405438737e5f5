using System.Globalization;

namespace ChatOpsFraud.Core.Fields;

/// <summary>Finds the choice that a typed answer means: by number, value, label, synonym, or an unambiguous part of these.</summary>
public static class ChoiceReader
{
    /// <summary>
    /// Reads <paramref name="text"/> as one of <paramref name="choices"/>; a number counts from 1. With
    /// <paramref name="freeTextAllowed"/> a text that fits none is taken as it stands; one that fits several is asked about.
    /// </summary>
    public static Parsed<FieldValue> Read(string text, IReadOnlyList<Choice> choices, bool freeTextAllowed = false)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var typed = TypedAnswer.Read(text, freeTextAllowed ? FreeText.MaxLength * 2 : 200);
        if (!typed.IsRead) return Parsed<FieldValue>.No(typed.Unread!);
        var word = Key(typed.Value);
        if (word.Length == 0) return Unread(typed.Value);
        if (Numbered(word, choices) is { } numbered) return Take(numbered);
        var exact = Having(choices, key => key == word);
        // Where free text is taken, words around a choice say more than the choice and must not be lost.
        var found = exact.Count > 0 || freeTextAllowed ? exact : Having(choices, key => Part(key, word, IsYesNo(choices)));
        return found.Count switch
        {
            1 => Take(found[0]),
            > 1 => FieldFormat.Ask<FieldValue>(
                "field.choice.several", "field.choice.hint", found.Select(c => c.Label), FieldFormat.Quote(typed.Value)),
            _ when freeTextAllowed => FreeText.ParseLine(text).Select(t => t.ToFieldValue()),
            _ => Unread(typed.Value),
        };
    }

    private static Parsed<FieldValue> Unread(string typed) =>
        FieldFormat.Refuse<FieldValue>("field.choice.unread", "field.choice.hint", FieldFormat.Quote(typed));

    private static Parsed<FieldValue> Take(Choice choice) => Parsed<FieldValue>.Of(FieldValue.Of(choice.Value, choice.Label));

    private static Choice? Numbered(string word, IReadOnlyList<Choice> choices)
    {
        var digits = word.AsSpan().TrimStart("(第").TrimEnd(").番目つ");
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= choices.Count
            ? choices[number - 1]
            : null;
    }

    private static List<Choice> Having(IReadOnlyList<Choice> choices, Func<string, bool> fits) =>
        [.. choices.Where(c => c.Synonyms.Append(c.Label).Append(c.Value).Any(name => fits(Key(name))))];

    /// <summary>
    /// The typed word stands in the name, or the name in a typed sentence. 「発送済み」 does not stand in 「未発送」's place: a
    /// negation before or behind the shared part makes it another word. はい and いいえ are looked for as whole answers only:
    /// 「相談したいことがあります」 is no yes, although it ends like one.
    /// </summary>
    private static bool Part(string key, string word, bool isYesNo)
    {
        if (isYesNo) return false;
        if (key.Length == 0 || word.Length < 2) return false;
        if (key.Contains(word, StringComparison.Ordinal)) return !Negated(key, word);
        return key.Length >= 2 && word.Contains(key, StringComparison.Ordinal) && !Negated(word, key);
    }

    private static bool IsYesNo(IReadOnlyList<Choice> choices) => choices.All(c => c.Value is "yes" or "no");

    private static bool Negated(string whole, string part)
    {
        var at = whole.IndexOf(part, StringComparison.Ordinal);
        if (at > 0 && whole[at - 1] is '未' or '不' or '非' or '無') return true;
        var behind = whole.AsSpan(at + part.Length);
        foreach (var no in (ReadOnlySpan<string>)["ない", "なし", "ではな", "じゃな", "せん", "ありません", "していな", "してな"])
            if (behind.StartsWith(no, StringComparison.Ordinal)) return true;
        return false;
    }

    private static string Key(string text) => string.Concat(
        JapaneseText.Fold(text).Where(c => !char.IsWhiteSpace(c) && c is not ('・' or '、' or ',' or '。' or '「' or '」'))).ToLowerInvariant();
}
