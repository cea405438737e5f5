using System.Globalization;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>郵便番号 of seven digits, e.g. <c>231-0023</c>. Whether the code is in use is a question for <see cref="Gazetteer.Lookup"/>.</summary>
public sealed record PostalCode
{
    private const int LongestText = 200;

    internal PostalCode(int number) => Number = number;

    /// <summary>The stored form, e.g. <c>231-0023</c>.</summary>
    public string Canonical => $"{Number / 10000:D3}-{Number % 10000:D4}";

    /// <summary>The form that people see, e.g. <c>〒231-0023</c>.</summary>
    public string Display => "〒" + Canonical;

    /// <summary>The seven digits without hyphen, e.g. <c>2310023</c>.</summary>
    public string Digits => Number.ToString("D7", CultureInfo.InvariantCulture);

    internal int Number { get; }

    /// <summary>
    /// Reads a postal code with or without 〒, label, hyphen and spaces, in full or half width; an address behind it is not
    /// looked at. Anything else than seven digits is refused with what is missing.
    /// </summary>
    public static Parsed<PostalCode> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText) return No("address.postalCode.unread");
        var clean = AddressText.Clean(text);
        if (string.IsNullOrWhiteSpace(clean)) return No("address.postalCode.empty");
        if (PostalCodeScan.Take(clean).Code is { } code) return Parsed<PostalCode>.Of(code);
        var digits = clean.Count(char.IsAsciiDigit);
        var other = clean.Any(c => !char.IsAsciiDigit(c) && !PostalCodeScan.IsFiller(c));
        return digits == 0 || other
            ? No("address.postalCode.unread")
            : No("address.postalCode.length", digits.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The value for storing and showing.</summary>
    public FieldValue ToFieldValue() => FieldValue.Of(Canonical, Display);

    /// <inheritdoc />
    public override string ToString() => Display;

    private static Parsed<PostalCode> No(string reason, params string[] arguments) =>
        Parsed<PostalCode>.No(Unread.Because(Sentence.Of(reason, arguments), Sentence.Of("address.postalCode.hint")));
}
