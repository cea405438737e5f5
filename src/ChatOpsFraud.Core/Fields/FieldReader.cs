using ChatOpsFraud.Core.Fields.Addresses;
using ChatOpsFraud.Core.Fields.Amounts;
using ChatOpsFraud.Core.Fields.Contact;
using ChatOpsFraud.Core.Fields.Dates;
using ChatOpsFraud.Core.Fields.Network;

namespace ChatOpsFraud.Core.Fields;

/// <summary>The one place that knows which value type reads which kind of answer.</summary>
public static class FieldReader
{
    private const int ShortestAddress = 2;

    /// <summary>Reads an answer of the kind; total for any text.</summary>
    /// <param name="kind">The kind of the question's answer. A choice is read by <see cref="ChoiceReader"/>; here it is a line of text.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="now">The moment of the answer in JST, for dates such as 昨日.</param>
    public static Parsed<FieldValue> Read(FieldKind kind, string text, DateTimeOffset now) => kind switch
    {
        FieldKind.Text or FieldKind.Choice => FreeText.ParseLine(text).Select(v => v.ToFieldValue()),
        FieldKind.LongText => FreeText.Parse(text).Select(v => v.ToFieldValue()),
        FieldKind.PersonName => PersonName.Parse(text).Select(v => v.ToFieldValue()),
        FieldKind.Kana => Furigana.Parse(text).Select(v => v.ToFieldValue()),
        FieldKind.Email => EmailAddress.Parse(text).Select(v => v.ToFieldValue()),
        FieldKind.Phone => PhoneNumber.Parse(text).Select(v => v.ToFieldValue()),
        FieldKind.LooseAddress => LooseAddress(text),
        FieldKind.Url => SiteUrl.Parse(text).Select(v => v.ToFieldValue()),
        FieldKind.Money => Money.Parse(text).Select(v => v.ToFieldValue()),
        FieldKind.Quantity => Quantity.Parse(text).Select(v => v.ToFieldValue()),
        FieldKind.Ip => IpAddress.Parse(text).Select(v => v.ToFieldValue()),
        FieldKind.Port => PortNumber.Parse(text).Select(v => v.ToFieldValue()),
        FieldKind.YesNo => YesNo.Parse(text).Select(v => v.ToFieldValue()),
        FieldKind.Date => IncidentMoment.ParseDay(text, now).Select(v => v.ToFieldValue()),
        FieldKind.DateTime => IncidentMoment.Parse(text, now).Select(v => v.ToFieldValue()),
        FieldKind.Address => PostalAddress.Parse(text).Select(v => v.ToFieldValue()),
        FieldKind.PostalCode => PostalCode.Parse(text).Select(v => v.ToFieldValue()),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No reader for this kind."),
    };

    private static Parsed<FieldValue> LooseAddress(string text) => FreeText.ParseLine(text).Then(line =>
        line.Canonical.Length < ShortestAddress
            ? FieldFormat.Refuse<FieldValue>("field.address.tooShort", "field.address.hint")
            : Parsed<FieldValue>.Of(FieldValue.Of(HouseNumbers(line.Canonical), HouseNumbers(line.Canonical))));

    // 「99－9」 and 「99ー9」 are one house number; a hyphen between letters stays as it was typed.
    private static string HouseNumbers(string line) => string.Concat(line.Select((c, i) =>
        i > 0 && i + 1 < line.Length && char.IsAsciiDigit(line[i - 1]) && char.IsAsciiDigit(line[i + 1]) && (c == 'ー' || JapaneseText.IsHyphen(c)) ? '-' : c));
}
