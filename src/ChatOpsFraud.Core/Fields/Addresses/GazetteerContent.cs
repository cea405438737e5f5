namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>All that a gazetteer file holds. Invariant: each row's JIS code is that of a municipality in the list.</summary>
/// <param name="AsOf">Day and sources of the data in words that an operator can read.</param>
/// <param name="Municipalities">Municipalities in the order of their JIS codes, designated cities without ward included.</param>
/// <param name="Rows">Postal codes with their towns, in the order of the codes.</param>
/// <param name="OfficeRows">Codes of businesses (大口事業所), in the order of the codes; the towns are empty.</param>
public sealed record GazetteerContent(
    string AsOf,
    IReadOnlyList<Municipality> Municipalities,
    IReadOnlyList<PostalRow> Rows,
    IReadOnlyList<PostalRow> OfficeRows);
