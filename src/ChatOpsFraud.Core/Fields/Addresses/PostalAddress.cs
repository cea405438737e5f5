namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>住所 whose prefecture and municipality are certain (法人所在地: the prefecture decides which police headquarters it is).</summary>
public sealed record PostalAddress
{
    internal PostalAddress(Municipality place, string rest, PostalCode? postalCode)
    {
        Place = place;
        Rest = rest;
        PostalCode = postalCode;
    }

    /// <summary>The municipality with its prefecture and code.</summary>
    public Municipality Place { get; }

    /// <summary>都道府県, e.g. <c>神奈川県</c>; there even when it was not typed.</summary>
    public string Prefecture => Place.Prefecture;

    /// <summary>市区町村 with 郡 and ward, e.g. <c>横浜市中区</c>, <c>東牟婁郡串本町</c>.</summary>
    public string Municipality => Place.Name;

    /// <summary>市区町村 without 郡 and ward, e.g. <c>横浜市</c>, <c>串本町</c>.</summary>
    public string MunicipalityName => Place.MunicipalityName;

    /// <summary>What follows the municipality as typed, digits and hyphens in half width; empty when there is nothing.</summary>
    public string Rest { get; }

    /// <summary>郵便番号 where one was typed with the address; it does not contradict the address.</summary>
    public PostalCode? PostalCode { get; }

    /// <summary>The stored form: the full address without postal code, e.g. <c>神奈川県横浜市中区山下町1番地 みなとビル5F</c>.</summary>
    public string Canonical => Place.FullName + Rest;

    /// <summary>The form that people see: the postal code first where there is one.</summary>
    public string Display => PostalCode is null ? Canonical : $"{PostalCode.Display} {Canonical}";

    /// <summary>
    /// Reads an address in any of its usual spellings. An address that fits more than one place is asked back with the
    /// places as candidates, and so is one that its postal code contradicts; nothing is guessed.
    /// </summary>
    public static Parsed<PostalAddress> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new AddressReader(Gazetteer.Tables).Read(text);
    }

    /// <summary>The value for storing and showing; the postal code is a field of its own.</summary>
    public FieldValue ToFieldValue() => FieldValue.Of(Canonical, Canonical);

    /// <inheritdoc />
    public override string ToString() => Display;
}
