using System.Buffers;
using System.Globalization;
using System.Text;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Contact;

/// <summary>氏名 of one person, 1 to 60 characters, single spaces, without 様 and the like. May be in any script.</summary>
public sealed record PersonName
{
    private const int MaxLength = 60;
    private const int LongestJapanese = 30;
    private const int LongestDigits = 3;

    private static readonly string[] Labels =
    [
        "氏名", "お名前", "名前", "フルネーム", "担当者氏名", "担当者名", "担当者", "注文者氏名", "注文者名", "ご注文者", "注文者",
        "お届け先", "配送先氏名", "配送先", "受取人", "name",
    ];

    private static readonly string[] Honorifics = ["さま", "さん", "サマ", "サン", "様方", "様", "氏", "殿", "どの", "くん", "君", "先生", "(敬称略)"];

    private static readonly string[] Openings = ["私は", "わたしは", "わたくしは", "担当者は", "担当は", "担当の", "担当者の", "注文者は", "受取人は"];

    private static readonly string[] NotNames =
        ["わからない", "わかりません", "分からない", "分かりません", "不明", "なし", "無し", "ない", "ありません", "未定", "知らない", "知りません", "同上", "秘密", "匿名", "不詳", "氏名不詳"];

    private static readonly SearchValues<char> Separators = SearchValues.Create("、。,;/／&＆");

    private static readonly SearchValues<char> Particles = SearchValues.Create("をがはにでとのもか");

    private PersonName(string canonical, bool hasDigits)
    {
        Canonical = canonical;
        HasDigits = hasDigits;
    }

    /// <summary>The name.</summary>
    public string Canonical { get; }

    /// <summary>The form that people see.</summary>
    public string Display => Canonical;

    /// <summary>True when the name holds digits, as invented names of buyers sometimes do.</summary>
    public bool HasDigits { get; }

    /// <summary>Reads a name; refuses sentences, addresses of any kind, numbers and several names.</summary>
    public static Parsed<PersonName> Parse(string text) =>
        TypedAnswer.Read(text, 200, Labels).Then(_ => Read(TypedAnswer.Strip(JapaneseText.OneLine(text), Labels)));

    /// <summary>The value for storing and showing; a name with digits carries a remark.</summary>
    public FieldValue ToFieldValue() =>
        new(Canonical, Display, HasDigits ? [Sentence.Of("contact.name.digits", Canonical)] : []);

    // Read from the widths of the text, not from its folded form: ㈱ and 神 must stay what they are.
    private static Parsed<PersonName> Read(string shown)
    {
        var name = DropHonorific(DropReading(DropHonorific(DropOpening(shown))));
        if (NotNames.Contains(name) || Interjections.IsOne(name)) return Refuse("contact.name.unread", name);
        if (name.Contains('@', StringComparison.Ordinal) || name.Contains("://", StringComparison.Ordinal)) return Refuse("contact.name.email", name);
        if (DigitsIn(name) > LongestDigits) return Refuse("contact.name.number", name);
        if (!name.EnumerateRunes().Any(Rune.IsLetter)) return Refuse("contact.name.unread", name);
        if (name.AsSpan().ContainsAny(Separators)) return Refuse("contact.name.several", name);
        if (IsSentence(name)) return Refuse("contact.name.sentence", name);
        if (name.EnumerateRunes().Any(r => !IsOfName(r))) return Refuse("contact.name.symbols", name);
        return Parsed<PersonName>.Of(new PersonName(name, DigitsIn(name) > 0));
    }

    private static Parsed<PersonName> Refuse(string reason, string name) =>
        FieldFormat.Refuse<PersonName>(reason, "contact.name.hint", FieldFormat.Quote(name));

    private static string DropOpening(string name)
    {
        foreach (var opening in Openings)
            if (name.StartsWith(opening, StringComparison.Ordinal) && name.Length > opening.Length) return name[opening.Length..].TrimStart();
        return name;
    }

    /// <summary>「港 花子（みなと はなこ）」: a reading in brackets is not part of the name.</summary>
    private static string DropReading(string name)
    {
        var open = name.IndexOfAny(['(', '（', '【', '[']);
        return open > 0 && name[^1] is ')' or '）' or '】' or ']' ? name[..open].TrimEnd() : name;
    }

    private static string DropHonorific(string name)
    {
        foreach (var honorific in Honorifics)
            if (name.EndsWith(honorific, StringComparison.Ordinal) && name.Length > honorific.Length + 1) return name[..^honorific.Length].TrimEnd();
        return name;
    }

    private static int DigitsIn(string name) => name.Count(char.IsDigit);

    private static bool IsSentence(string name)
    {
        var japanese = name.Any(c => c >= '\u3040');
        if (name.Length > (japanese ? LongestJapanese : MaxLength)) return true;
        // Names in hiragana alone may end like verbs (やました); a space between two parts speaks for a name too.
        if (!japanese || name.Contains(' ', StringComparison.Ordinal) || name.All(c => c is >= '\u3040' and <= '\u309F' or 'ー')) return false;
        foreach (var ending in (ReadOnlySpan<string>)
            ["ます", "ました", "ません", "した", "ない", "している", "いる", "ください", "たい", "から", "ので", "けど", "ですが", "だった", "らしい", "の人", "する"])
            if (name.EndsWith(ending, StringComparison.Ordinal) && name.AsSpan(0, name.Length - ending.Length).ContainsAny(Particles)) return true;
        return name.AsSpan().ContainsAny("をはがっ") && name.EndsWith('た');
    }

    private static bool IsOfName(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || rune.Value is ' ' or '・' or '-' or '\'' or '’' or '.' or '．' or '‐' or '－' or '＝' or '=' or '゠' or '(' or ')' or '（' or '）' or '㈱' or '㈲' or '★' or '☆' or '_' or '~';
}
