using System.Buffers;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Fields.Contact;

/// <summary>
/// 電話番号: a Japanese number of the right length for its kind (not necessarily assigned: 045-000-1234 is one), with an
/// extension perhaps, or a possible number of another country in international form.
/// </summary>
public sealed partial record PhoneNumber
{
    private static readonly SearchValues<char> Written = SearchValues.Create("0123456789+-() .·");

    private PhoneNumber(string number, string extension)
    {
        Number = number;
        Extension = extension;
    }

    /// <summary>The number with hyphens, e.g. <c>045-000-1234</c>; of another country e.g. <c>+1 202-555-0100</c>.</summary>
    public string Number { get; }

    /// <summary>Digits of the extension (内線), or empty.</summary>
    public string Extension { get; }

    /// <summary>The number, and <c>;ext=12</c> when there is an extension.</summary>
    public string Canonical => Extension.Length == 0 ? Number : $"{Number};ext={Extension}";

    /// <summary>The form that people see, e.g. <c>045-000-1234（内線12）</c>.</summary>
    public string Display => Extension.Length == 0 ? Number : Text.Sentence.Of("contact.phone.display", Number, Extension).Text;

    /// <summary>Reads one number; refuses a wrong count of digits with the count, and asks when there are two numbers.</summary>
    public static Parsed<PhoneNumber> Parse(string text) => TypedAnswer.Read(
        text,
        200,
        "電話番号", "お電話番号", "電話", "連絡先", "連絡先電話番号", "担当者連絡先電話番号", "携帯電話", "携帯番号", "携帯", "固定電話", "直通", "代表電話", "代表番号", "代表",
        "ご注文者電話番号", "注文者電話番号", "発注者電話番号", "お届け先電話番号", "配送先電話番号", "tel", "phone", "☎", "☏", "TEL/FAX", "会社", "自宅").Then(ReadAll);

    /// <summary>The value for storing and showing.</summary>
    public FieldValue ToFieldValue() => FieldValue.Of(Canonical, Display);

    private static Parsed<PhoneNumber> ReadAll(string core)
    {
        var whole = ReadOne(core);
        if (whole.IsRead || whole.Unread!.Candidates.Count > 0) return whole;
        var parts = PhoneLike().Matches(core).Select(m => m.Value).ToList();
        // A space parts two numbers as well as the groups of one; only parts that are numbers themselves count.
        if (parts.Count == 1) parts.AddRange(core.Split(' '));
        var read = parts.Select(ReadOne).Where(p => p.IsRead).Select(p => p.Value).DistinctBy(p => p.Canonical).ToList();
        return read.Count switch
        {
            0 => whole,
            1 => FieldFormat.Ask<PhoneNumber>("contact.phone.words", "contact.phone.hint", [read[0].Display], FieldFormat.Quote(core)),
            _ => FieldFormat.Ask<PhoneNumber>("contact.phone.several", "contact.phone.hint", read.Select(p => p.Display)),
        };
    }

    private static Parsed<PhoneNumber> ReadOne(string core)
    {
        var extension = ExtensionPart().Match(core);
        var rest = extension.Success ? core.Remove(extension.Index, extension.Length) : core;
        rest = Words().Replace(rest, " ").Trim();
        if (rest.AsSpan().ContainsAnyExcept(Written) || !rest.Any(char.IsAsciiDigit))
            return FieldFormat.Refuse<PhoneNumber>("contact.phone.unread", "contact.phone.hint", FieldFormat.Quote(core));
        return PhoneDigits.Read(rest).Select(n => new PhoneNumber(n, extension.Success ? extension.Groups[1].Value : ""));
    }

    [GeneratedRegex(@"\+?\(?[0-9][0-9 ()\-.]{6,}[0-9]", RegexOptions.NonBacktracking)]
    private static partial Regex PhoneLike();

    [GeneratedRegex(@"[,;(]?\s*(?:内線番号|内線|extension|ext\.?|x|#)\s*(?:は|:|=|\.)?\s*([0-9]{1,7})\)?", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExtensionPart();

    [GeneratedRegex(@"tel:|\(?(?:代表|代|直通|携帯電話|携帯|自宅|会社|固定|本社|日中連絡可|フリーダイヤル|ナビダイヤル|tel|fax)\)?", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
