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
        var found = exact.Count > 0 || freeTextAllowed ? exact : [.. choices.Where(c => IsPart(word, Key(c.Label)))];
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
    /// A part of exactly one label will do (「通報」 for 「通報の相談」). The other way round never: 「カード会社から連絡がありました」 names the
    /// card company and does not mean that one is it, and 「相談したいことがあります」 is no yes, although it ends like one.
    /// </summary>
    private static bool IsPart(string word, string label)
    {
        var at = label.IndexOf(word, StringComparison.Ordinal);
        return word.Length >= 2 && at >= 0 && (at == 0 || label[at - 1] is not ('未' or '不' or '非' or '無'));
    }

    private static string Key(string text) => string.Concat(
        JapaneseText.Fold(text).Where(c => !char.IsWhiteSpace(c) && c is not ('・' or '、' or ',' or '。' or '「' or '」'))).ToLowerInvariant();
}
