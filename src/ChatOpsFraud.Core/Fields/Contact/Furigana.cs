using System.Text;

namespace ChatOpsFraud.Core.Fields.Contact;

/// <summary>フリガナ in full-width katakana with ー, ・ and single spaces, 1 to 60 characters (e-Gov refuses half-width kana).</summary>
public sealed record Furigana
{
    private const int MaxLength = 60;

    private static readonly string[] Honorifics = [" サマ", " サン", " サマ", "様", "さん", "氏"];

    private Furigana(string canonical) => Canonical = canonical;

    /// <summary>The katakana.</summary>
    public string Canonical { get; }

    /// <summary>The form that people see.</summary>
    public string Display => Canonical;

    /// <summary>Reads hiragana and katakana of any width; refuses kanji and Latin letters with the reason.</summary>
    public static Parsed<Furigana> Parse(string text) =>
        TypedAnswer.Read(text, 200, "フリガナ", "ふりがな", "カナ", "かな", "氏名カナ", "読み方", "読み", "よみ", "ヨミ").Then(Read);

    /// <summary>The value for storing and showing.</summary>
    public FieldValue ToFieldValue() => FieldValue.Of(Canonical, Display);

    private static Parsed<Furigana> Read(string core)
    {
        foreach (var honorific in Honorifics)
            if (core.EndsWith(honorific, StringComparison.Ordinal) && core.Length > honorific.Length + 1) core = core[..^honorific.Length].TrimEnd();
        if (Interjections.IsOne(core)) return Refuse("contact.kana.noName", core);
        if (core.Length > MaxLength) return Refuse("contact.kana.tooLong", core);
        var kana = new StringBuilder(core.Length);
        foreach (var rune in core.EnumerateRunes())
        {
            if (Katakana(rune, kana) is { } c) kana.Append(c);
            else if (IsKanji(rune)) return Refuse("contact.kana.kanji", core);
            else return Refuse(rune.Value < 0x250 && Rune.IsLetter(rune) ? "contact.kana.latin" : "contact.kana.unread", core);
        }
        return kana.ToString().Any(c => c is >= 'ァ' and <= 'ヺ')
            ? Parsed<Furigana>.Of(new Furigana(kana.ToString()))
            : Refuse("contact.kana.unread", core);
    }

    private static Parsed<Furigana> Refuse(string reason, string core) =>
        FieldFormat.Refuse<Furigana>(reason, "contact.kana.hint", FieldFormat.Quote(core));

    private static char? Katakana(Rune rune, StringBuilder before) => rune.Value switch
    {
        >= 'ぁ' and <= 'ゖ' or 'ゝ' or 'ゞ' => (char)(rune.Value + 0x60),
        >= 'ァ' and <= 'ヺ' or 'ー' or '・' or 'ヽ' or 'ヾ' or ' ' => (char)rune.Value,
        '-' or '~' when before.Length > 0 && before[^1] is >= 'ァ' and <= 'ヺ' => 'ー',
        '.' or '·' or '=' or '•' when before.Length > 0 => '・',
        _ => null,
    };

    private static bool IsKanji(Rune rune) => rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) or '々' or '〆';
}
