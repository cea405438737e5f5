namespace ChatOpsFraud.Data;

/// <summary>What an import wrote.</summary>
/// <param name="Prefectures">都道府県; 47 when the data is whole.</param>
/// <param name="Municipalities">市区町村, wards and the cities above them included.</param>
/// <param name="Rows">Rows of postal code and town.</param>
/// <param name="OfficeRows">Codes of businesses (大口事業所).</param>
/// <param name="Bytes">Size of the file.</param>
public sealed record GazetteerCounts(int Prefectures, int Municipalities, int Rows, int OfficeRows, int Bytes);
